export { diskFiles } from './disk-files.ts';
export type { Files } from './files.ts';
export { hashEvidence } from './hash-evidence.ts';
export { type Manifest, parseManifest, sha256, stringifyManifest } from './manifest.ts';
export { memoryFiles } from './memory-files.ts';
export { openDossier } from './open-dossier.ts';
export { type OpenedDraft, openDraft } from './open-draft.ts';
export { type OpenedPack, openPack } from './open-pack.ts';
export { openPacks, type PackShelf } from './open-packs.ts';
