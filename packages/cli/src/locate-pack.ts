import { fileURLToPath } from 'node:url';
import type { LocatePack } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';

/** The shipped packs, by name. */
export const locatePack: LocatePack = (name) => (packNames.includes(name) ? fileURLToPath(packUrl(name)) : undefined);
