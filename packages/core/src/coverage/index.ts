export { checkReferences } from './check-references.ts';
export { type CoverageSource, coverTasks } from './cover-tasks.ts';
export { findShortfalls } from './find-shortfalls.ts';
export { standingOf } from './standing-of.ts';
