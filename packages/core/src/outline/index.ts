export { checkProse } from './check/check-prose.ts';
export { templatesOf } from './check/partial-graph.ts';
export { specimenOf } from './check/specimen.ts';
export { templateUses } from './check/template-uses.ts';
export { unbackedClaims } from './check/unbacked-claims.ts';
export { unrelatedParts } from './check/unrelated-parts.ts';
export { type CompiledOutline, compileOutline } from './compile-outline.ts';
export { renderOutline } from './render-outline.ts';
