import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packNames } from '../../packages/templates/src/index.ts';
import { readPack } from '../../packages/templates/src/read-pack.ts';
import { bundleLibrary } from './bundle-library.ts';
import { knowPack } from './know-pack.ts';
import { rollUpTypes } from './roll-up-types.ts';
import { versionOf } from './version-of.ts';

const types = `/** The pack as data, for \`draftFrom\`: its name, and its files by path. */
declare const pack: readonly [name: string, files: ReadonlyMap<string, string>];
export default pack;
`;

/**
 * The names of the packs with their folders, and each pack as a module of plain data, which needs no disk, with what the
 * core of this version knows of it.
 */
export async function buildTemplates(root: string): Promise<void> {
  const folder = join(root, 'packages/templates');
  await bundleLibrary(folder, { index: 'index.ts' });
  await rollUpTypes(folder, { index: 'index.ts' });
  for (const name of packNames) {
    const [, files] = readPack(name);
    writeFileSync(join(folder, `dist/${name}.js`), moduleOf(name, files));
    writeFileSync(join(folder, `dist/${name}.d.ts`), types);
  }
}

function moduleOf(name: string, files: ReadonlyMap<string, string>): string {
  const texts = [...files].map((file) => `${JSON.stringify(file)},\n`).join('');
  const known = JSON.stringify(knowPack(files)).replaceAll(/[\\']/g, '\\$&');
  return [
    `const texts = new Map([\n${texts}]);`,
    `const known = { by: ${JSON.stringify(versionOf('core'))}, texts, read: () => JSON.parse('${known}') };`,
    `export default [${JSON.stringify(name)}, Object.assign(new Map(texts), { known })];\n`,
  ].join('\n');
}
