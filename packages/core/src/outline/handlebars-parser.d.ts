/// <reference types="handlebars" />

/**
 * Handlebars' parser by itself: the package's entry would bring its compiler, which makes functions of text, and its
 * runtime, which runs them. Its syntax tree is typed by the package, as the namespace `hbs`.
 */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** @throws Error with `Parse error on line n` on what is no template */
  export function parse(text: string): hbs.AST.Program;
}
