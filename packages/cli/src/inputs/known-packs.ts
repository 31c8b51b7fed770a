import type { PackCache } from '@fazhi/core/folder';

/**
 * What is known beforehand of the packs shipped with fazhi. The published command has it beside its program
 * (`scripts/build/installed/known-packs.ts`); the sources read their packs each time.
 */
export const knownPacks: PackCache | undefined = undefined;
