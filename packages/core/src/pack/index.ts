export { type PackFiles, parsePack } from './parse-pack.ts';
export { type PackReference, parsePackReference, referenceFrom } from './reference.ts';
export { resolvePack } from './resolve-pack.ts';
