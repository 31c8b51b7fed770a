import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

const page = fileURLToPath(new URL('./page', import.meta.url));

/** Each bundler as one uses it who sets nothing: what is to be bundled, and where it goes. */
export const bundlers: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  esbuild: async (folder) => {
    const entryPoints = ['page.js', 'worker.js', 'ready-worker.js'].map((name) => join(page, name));
    await esbuild({ entryPoints, bundle: true, format: 'esm', outdir: folder, logLevel: 'error' });
    copyFileSync(join(page, 'index.html'), join(folder, 'index.html'));
  },
  vite: async (folder) => {
    await vite({ configFile: false, root: page, logLevel: 'error', build: { outDir: folder, emptyOutDir: false } });
  },
};
