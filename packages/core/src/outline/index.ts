export { checkProse } from './check-prose.ts';
export { type CompiledOutline, compileOutline } from './compile-outline.ts';
export { renderOutline } from './render-outline.ts';
export { templateUses } from './template-uses.ts';
