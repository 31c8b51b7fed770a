export { findSecrets, findTraces, passagesInPackage, passagesOf, secretsOf } from './gate/index.ts';
export { showEdition } from './show-edition.ts';
