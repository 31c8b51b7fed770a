import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringifyReport } from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { afterAll, describe, expect, it } from 'vitest';
import { type Host, machine } from '../packages/cli/src/host.ts';
import { run } from '../packages/cli/src/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tsx = ['--conditions=source', '--import', import.meta.resolve('tsx')];
const scratch = mkdtempSync(join(tmpdir(), 'fazhi-readme-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Commands that other tests carry out, and which. */
const elsewhere: Readonly<Record<string, string>> = {
  'npm test': 'this run',
  'npm install --global @fazhi/cli': 'published.test.ts',
  'npm install @fazhi/core @fazhi/templates': 'published.test.ts',
};

interface Block {
  readonly language: string;
  /** A path after the language: the block is that file. */
  readonly file: string | undefined;
  readonly text: string;
}
const blocksOf = (path: string): readonly Block[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
    ([, language = '', file, text = '']) => ({ language, file, text }),
  );

/** Carries out one line as a person would type it in a folder; what it prints. */
async function type(line: string, folder: string): Promise<string> {
  const demo = line === 'npm run demo' ? manifest.scripts.demo.split('node packages/cli/dist/main.js ')[1] : '';
  const [, args = demo] = /^(?:npx fazhi|fazhi|npm run --silent fazhi --|npm run fazhi --) (.*)$/.exec(line) ?? [];
  if (args === '') throw new Error(`neither carried out here nor listed as carried out elsewhere: ${line}`);
  let printed = '';
  const host: Host = {
    ...machine,
    files: {
      read: (path) => diskFiles.read(resolve(folder, path)),
      list: (path) => diskFiles.list(resolve(folder, path)),
      write: (path, bytes) => diskFiles.write(resolve(folder, path), bytes),
    },
    stdout: (text) => {
      printed += text;
    },
    stderr: (text) => {
      printed += text;
    },
    interactive: false,
    colour: false,
  };
  const exitCode = await run(args.split(' '), host);
  expect([0, 1], `${line}\n${printed}`).toContain(exitCode);
  return printed;
}

/** `……` on a line of its own stands for lines that are left out. */
function expectPrinted(actual: string, shown: string): void {
  const pieces = shown.split(/^……\n/m);
  if (pieces.length === 1) expect(actual).toBe(shown);
  for (const piece of pieces) expect(actual).toContain(piece);
}

function folderFor(path: string): string {
  const folder = join(scratch, path.replaceAll('/', '-'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), {
    recursive: true,
    filter: (from) => !from.endsWith('out'),
  });
  return folder;
}

describe.each([
  'README.md',
  'README.zh-CN.md',
  'packages/cli/README.md',
  'CONTRIBUTING.md',
  'docs/year.md',
  'examples/city-workspace/README.md',
])('%s', { timeout: 180_000 }, (path) => {
  it('its files can be written and its commands run, from top to bottom', async () => {
    const folder = folderFor(path);
    for (const { language, file, text } of blocksOf(path)) {
      if (file) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      } else if (language === 'sh') {
        for (const line of text
          .trim()
          .split('\n')
          .filter((each) => !(each in elsewhere)))
          await type(line, folder);
      } else if (language === 'console') {
        for (const session of text.split(/^\$ /m).slice(1)) {
          const [line = '', ...printed] = session.split('\n');
          expectPrinted(await type(line, folder), printed.join('\n'));
        }
      }
    }
  });
});

/** What a piece of TypeScript prints, run as in a project of its own. */
function runTypeScript(text: string, name: string): string {
  const folder = folderFor(`ts-${name}`);
  const file = join(folder, 'example.ts');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    file,
    text.replaceAll(/'(@fazhi\/[a-z/]+)'/g, (_, specifier) => `'${import.meta.resolve(specifier)}'`),
  );
  return execFileSync(process.execPath, [...tsx, file], { cwd: folder, encoding: 'utf8' });
}

describe.each(['README.md', 'packages/core/README.md', 'packages/templates/README.md'])('%s', (path) => {
  it.each(blocksOf(path).filter(({ language }) => language === 'ts'))(
    'its TypeScript runs',
    { timeout: 60_000 },
    ({ text }) => {
      expect(runTypeScript(text, path)).not.toBe('');
    },
  );
});

describe('docs/library.zh-CN.md', () => {
  const blocks = blocksOf('docs/library.zh-CN.md');
  const recipes = blocks.flatMap(({ language, text }, index) =>
    language === 'ts' ? [{ text, printed: blocks[index + 1] }] : [],
  );

  it.each(recipes)('its recipe prints what it says', { timeout: 60_000 }, ({ text, printed }) => {
    expect(printed?.language).toBe('text');
    expect(runTypeScript(text, 'library')).toBe(printed?.text);
  });
});

it('README.md shows what its dossier becomes', async () => {
  const blocks = blocksOf('README.md');
  const dossier = blocks.find(({ file }) => file?.endsWith('report.yaml'))!;
  const shown = blocks.find(({ language }) => language === 'markdown')!;
  const folder = join(scratch, 'shown');
  mkdirSync(folder);
  writeFileSync(join(folder, 'report.yaml'), dossier.text);
  const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
  const { value: draft } = await openDraft(folder, shelf, diskFiles);
  expect(stringifyReport(draft!.report)).toContain(shown.text);
});

it('links and pictures of the documents lead somewhere', () => {
  const documents = [
    'README.md',
    'README.zh-CN.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'docs/library.zh-CN.md',
    'packages/core/README.md',
    'packages/templates/README.md',
    'packages/cli/README.md',
    'examples/README.md',
    'examples/city-workspace/README.md',
  ];
  const dead = documents.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/\]\(([^)#:]+)\)|src="([^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture!)
      .filter((target) => !existsSync(join(root, dirname(path), target)))
      .map((target) => `${path} → ${target}`),
  );
  expect(dead).toEqual([]);
});
