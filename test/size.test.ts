import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** Files over 300 lines, each with the reason why it is no better in two. */
const reasons: Readonly<Record<string, string>> = {
  'core/src/index.ts': 'a list: every public name with the file it comes from, in one place',
  'core/src/writers/docx/page/gbt9704.ts':
    'a table of data: every number of the standard with its clause, in one place',
};

it('no source file is over 300 lines without a reason', () => {
  const sources = readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[a-z]+\/src\/.*\.ts$/.test(path));
  const long = sources.filter((path) => readFileSync(packages + path, 'utf8').split('\n').length > 300);
  expect(sources.length).toBeGreaterThan(100);
  expect(long.sort()).toEqual(Object.keys(reasons).sort());
});
