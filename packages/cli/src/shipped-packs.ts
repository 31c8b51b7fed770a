import { fileURLToPath } from 'node:url';
import type { PackShelf } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';

export const shippedPacks: PackShelf = {
  names: packNames,
  folderOf: (name) => fileURLToPath(packUrl(name)).replaceAll('\\', '/').replace(/\/$/, ''),
};
