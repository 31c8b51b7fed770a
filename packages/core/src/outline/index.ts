export { checkProse } from './check-prose.ts';
export { type CompiledOutline, compileOutline } from './compile-outline.ts';
export { templatesOf } from './partial-graph.ts';
export { renderOutline } from './render-outline.ts';
export { specimenOf } from './specimen.ts';
export { templateUses } from './template-uses.ts';
export { unbackedClaims } from './unbacked-claims.ts';
export { unrelatedParts } from './unrelated-parts.ts';
