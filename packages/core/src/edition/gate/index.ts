export { findLeaks, type Leaks } from './find-leaks.ts';
export { passagesOf } from './passages.ts';
export { passagesInPackage } from './passages-in-package.ts';
export { findTraces } from './traces.ts';
