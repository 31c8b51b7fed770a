export { findSecrets, findTraces, passagesInPackage, passagesOf, secretsOf } from './gate/index.ts';
export { openView } from './open-view.ts';
export { showEdition } from './show-edition.ts';
