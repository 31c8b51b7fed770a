export { diffPacks, isHonest, levelOf } from './diff-packs.ts';
export { type PackFiles, parsePack } from './parse-pack.ts';
export { parsePackReference, referenceFrom } from './reference.ts';
export { resolvePack } from './resolve-pack.ts';
