export { type AuditedFormulation, auditFormulations, type FormulationConcern } from './audit-formulations.ts';
export { canonicalPack } from './canonical-pack.ts';
export { type CheckLockOptions, type CurrentPack, checkLock } from './check-lock.ts';
export type { ResolveOptions } from './collect-layers.ts';
export { diffPacks, isHonest, levelOf } from './diff-packs.ts';
export { type Lock, parseLock, stringifyLock } from './lock.ts';
export { type PackFiles, parsePack } from './parse-pack.ts';
export { isPackName, newestFirst, parsePackReference, plainLabel, referenceFrom, satisfies } from './reference.ts';
export { resolvePack } from './resolve-pack.ts';
