import { cpSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { skipIndexFiles } from '../kit/skip-index-files.ts';
import { licencesOf } from '../licences.ts';
import { bundleLibrary } from './bundle-library.ts';
import { rollUpTypes } from './roll-up-types.ts';
import { versionOf } from './version-of.ts';

/** The entries of the package, by what each is called in `dist`; the types of one stand on those before it. */
const entries = {
  index: 'index.ts',
  'folder/index': 'folder/index.ts',
  'worker/index': 'worker/index.ts',
  'node/index': 'node/index.ts',
  'lint/index': 'lint.ts',
  tasks: 'tasks.ts',
  packs: 'packs.ts',
  'wording/en': 'wording/en.ts',
};

/** What threads run: nobody imports it. */
const programs = { 'node/thread': 'node/thread.ts' };

/** Where the zlib inside core is from: no import leads there. */
export const zlib = 'node_modules/@zip.js/zip.js/package.json';

export async function buildCore(root: string): Promise<void> {
  const folder = join(root, 'packages/core');
  const { inputs } = await bundleLibrary(
    folder,
    { ...entries, ...programs },
    {
      define: { coreVersion: JSON.stringify(versionOf('core')) },
      plugins: [skipIndexFiles(join(root, 'packages'))],
    },
  );
  const declarations = await rollUpTypes(folder, entries);
  // The page of a rule is read when the rule is explained, that of a word of templates when it is asked for.
  for (const pages of ['lint/rules', 'outline/helpers'])
    cpSync(join(folder, 'src', pages), join(folder, 'dist', pages), {
      recursive: true,
      filter: (source) => !source.endsWith('.ts'),
    });
  const files = [...Object.keys(inputs).map((path) => join(folder, path)), ...declarations, join(root, zlib)];
  const within = files.map((path) => relative(root, path).replaceAll('\\', '/'));
  writeFileSync(join(folder, 'dist/THIRD-PARTY-LICENSES.txt'), licencesOf(within, root));
}
