import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli } from './cli.ts';
import { buildCore } from './core.ts';
import { buildTemplates } from './templates.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

for (const name of ['core', 'templates', 'cli']) {
  const folder = join(root, 'packages', name);
  // What no longer has a source must not stay in a package.
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
}

await buildCore(root);
await buildTemplates(root);
await buildCli(root);
