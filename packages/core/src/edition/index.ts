export { findTraces, type Leaks, leaksInTexts, passagesInPackage, passagesOf } from './gate/index.ts';
export { openView } from './open-view.ts';
export { showEdition } from './show-edition.ts';
