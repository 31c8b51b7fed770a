import { fileURLToPath } from 'node:url';
import { resolvePack } from '@fazhi/core';
import { openPacks } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';

const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)).replace(/\/$/, '') };

/** The metrics of `national`. */
export const shippedMetrics = resolvePack('national', (await openPacks('national', shelf, diskFiles)).packs).value!
  .metrics;
