export { scanPackage } from './scan-package.ts';
export { secretsOf } from './secrets.ts';
export { showEdition } from './show-edition.ts';
