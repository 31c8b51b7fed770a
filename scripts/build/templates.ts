import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packNames } from '../../packages/templates/src/index.ts';
import { readPack } from '../../packages/templates/src/read-pack.ts';
import { bundleLibrary } from './bundle-library.ts';
import { rollUpTypes } from './roll-up-types.ts';

const types = `/** The pack as data, for \`draftFrom\`: its name, and its files by path. */
declare const pack: readonly [name: string, files: ReadonlyMap<string, string>];
export default pack;
`;

/** The names of the packs with their folders, and each pack as a module of plain data, which needs no disk. */
export async function buildTemplates(root: string): Promise<void> {
  const folder = join(root, 'packages/templates');
  await bundleLibrary(folder, { index: 'index.ts' });
  await rollUpTypes(folder, { index: 'index.ts' });
  for (const name of packNames) {
    const [, files] = readPack(name);
    const texts = [...files].map((file) => `${JSON.stringify(file)},\n`);
    writeFileSync(
      join(folder, `dist/${name}.js`),
      `export default ${JSON.stringify([name]).slice(0, -1)}, new Map([\n${texts.join('')}])];\n`,
    );
    writeFileSync(join(folder, `dist/${name}.d.ts`), types);
  }
}
