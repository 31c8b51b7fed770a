export { checkProse, checkSilent, checkSwallowed } from './check/check-prose.ts';
export { templatesOf } from './check/partial-graph.ts';
export { silentSections } from './check/silent-sections.ts';
export { specimenOf } from './check/specimen.ts';
export { templateUses } from './check/template-uses.ts';
export { unbackedClaims } from './check/unbacked-claims.ts';
export { unrelatedParts } from './check/unrelated-parts.ts';
export { type CompiledOutline, compileOutline, hasPlaceForProse } from './compile-outline.ts';
export { renderOutline } from './render-outline.ts';
