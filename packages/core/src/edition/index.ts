export { scanPackage } from './scan-package.ts';
export { secretsOf } from './secrets.ts';
export { type EditionSource, showEdition } from './show-edition.ts';
