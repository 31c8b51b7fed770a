import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Finished } from '../finished.ts';
import { interleaveValues } from '../interleave.ts';
import type { Section } from '../section.ts';
import { rowsOf } from '../table.ts';
import { installPublished } from './install.ts';
import { type Spent, spentBy } from './processor-time.ts';
import type { scripts } from './scripts.ts';

const run = (script: keyof typeof scripts) => ['node', `${script}.mjs`];
const fazhi = (...args: readonly string[]) => ['node_modules/.bin/fazhi', ...args];

interface Contender {
  readonly name: string;
  readonly command: readonly string[];
}

/** What is compared with the first of each table, and how many times as much it may take. */
const libraries: readonly Contender[] = [
  { name: "import 'docxtemplater', 'pizzip'", command: run('import-docxtemplater') },
  { name: "import '@fazhi/core'", command: run('import-core') },
  { name: "import '@fazhi/core/lint'", command: run('import-lint') },
];
const documents: readonly Contender[] = [
  { name: 'docxtemplater, from values', command: run('first-by-docxtemplater') },
  { name: 'fazhi, from values, pack as data', command: run('first-from-values') },
  { name: 'fazhi, from files, pack as data', command: run('first-from-files') },
];
const commands = (edition: string): readonly Contender[] => [
  { name: 'node -e 0', command: ['node', '-e', '0'] },
  { name: 'fazhi --version', command: fazhi('--version') },
  { name: 'fazhi build, one edition', command: fazhi('build', 'dossier', '--edition', edition) },
  { name: 'fazhi check', command: fazhi('check', 'dossier') },
];

/**
 * The packages as users have them, installed from their tarballs: what an import, a first document and the command
 * take, whole processes each. `node` is the program to run them with.
 */
export async function comparePublished(content: Finished, rounds: number, node: string): Promise<readonly Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-published-'));
  try {
    installPublished(content, folder);
    // As on a machine where nobody has set anything up for Node.
    const { NODE_EXTRA_CA_CERTS: _1, NODE_OPTIONS: _2, NODE_COMPILE_CACHE: _3, CI: _4, ...rest } = process.env;
    const env = { ...rest, PATH: `${dirname(node)}${delimiter}${rest.PATH}` };
    const version = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim();
    const groups = { Importing: libraries, 'A first document': documents, Commands: commands(content.edition) };
    const contenders = Object.values(groups).flat();
    const spent = await interleaveValues(
      contenders.map(
        ({ command }) =>
          () =>
            spentBy(command, folder, env),
      ),
      { warm: 2, counted: rounds },
    );
    return Object.entries(groups).map(([title, group]) => {
      const of = group.map((contender) => spent[contenders.indexOf(contender)]!);
      return section(`${title}, Node ${version}, ${rounds} rounds`, group, of);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function section(title: string, group: readonly Contender[], spent: readonly (readonly Spent[])[]): Section {
  const names = group.map(({ name }) => name);
  const rows = (kind: keyof Spent) =>
    rowsOf(
      names,
      spent.map((of) => of.map((each) => each[kind])),
      0,
    );
  const [processor, clock] = [rows('processor'), rows('clock')];
  const lines = processor.map((row, index) => {
    const { name, median, ratio, ratioP10, ratioP90 } = row;
    const onClock = clock[index]!;
    const spread = `${ratioP10.toFixed(2)}–${ratioP90.toFixed(2)}`;
    return `| ${name} | ${median.toFixed(0)} | ${ratio.toFixed(2)} | ${spread} | ${onClock.median.toFixed(0)} | ${onClock.ratio.toFixed(2)} |`;
  });
  const head = [`| | processor ms | × ${names[0]} | p10–p90 | clock ms | × |`, '|---|--:|--:|--:|--:|--:|'];
  return { title, text: [...head, ...lines].join('\n'), data: { processor, clock } };
}
