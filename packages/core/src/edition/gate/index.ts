export { findLeaks, type Leaks } from './find-leaks.ts';
export { type FoundSecret, findSecrets, type TextContext } from './find-secrets.ts';
export { passagesOf } from './passages.ts';
export { passagesInPackage } from './passages-in-package.ts';
export { type Secrets, secretsOf } from './secrets.ts';
export { findTraces } from './traces.ts';
