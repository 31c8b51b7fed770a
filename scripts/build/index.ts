import { copyFileSync, readFileSync, rmSync } from 'node:fs';
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

const { version } = JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8')) as { version: string };
await buildCore(root, version);
await buildTemplates(root, version);
await buildCli(root);
