import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The release that the workspace is installed with. */
export const pnpm = /pnpm@[\d.]+/.exec(readFileSync(join(root, 'package.json'), 'utf8'))![0];

export const packages = ['core', 'templates', 'cli'] as const;
type PackageName = (typeof packages)[number];

/**
 * Packs what was built into tarballs, as they would be published, and says where each lies.
 *
 * @throws Error where nothing has been built
 */
export function packPackages(into: string): Readonly<Record<PackageName, string>> {
  const tarballs = packages.map((name) => {
    const folder = join(root, 'packages', name);
    if (!existsSync(join(folder, 'dist/index.js'))) throw new Error('run `npm run build` first');
    execFileSync('npx', ['--yes', pnpm, 'pack', '--pack-destination', into], { cwd: folder, stdio: 'pipe' });
    return [name, join(into, readdirSync(into).find((file) => file.startsWith(`fazhi-${name}-`))!)] as const;
  });
  return Object.fromEntries(tarballs) as Record<PackageName, string>;
}
