import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { ruleIds } from '@fazhi/core';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packages, packPackages } from './pack-packages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-published-'));
const user = join(folder, 'user');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: readonly string[], cwd: string): string => {
  try {
    return execFileSync(command, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
};
const bin = (name: string) => join(root, 'node_modules/.bin', name);
let tarballs: ReturnType<typeof packPackages>;

/** Name and text of each file in a .tgz: 512-byte headers, each followed by its file. */
function entriesOf(tarball: string): ReadonlyMap<string, string> {
  const bytes = gunzipSync(readFileSync(tarball));
  const entries = new Map<string, string>();
  const field = (from: number, length: number) => bytes.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    const prefix = field(at + 345, 155);
    const name = field(at, 100);
    entries.set(prefix === '' ? name : `${prefix}/${name}`, bytes.toString('utf8', at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}

/** What is installed with each: the rest is inside. */
const dependencies: Readonly<Record<string, readonly string[]>> = {
  core: [],
  templates: [],
  cli: ['@fazhi/core', '@fazhi/templates'],
};

/** The files of ours that an import evaluates, and their bytes, as the engine itself notes them. */
function loadedBy(entry: string): readonly number[] {
  const notes = mkdtempSync(join(folder, 'notes-'));
  const code = `import(${JSON.stringify(entry)})`;
  execFileSync(process.execPath, ['-e', code], { cwd: user, env: { ...process.env, NODE_V8_COVERAGE: notes } });
  const [file = ''] = readdirSync(notes);
  const { result } = JSON.parse(readFileSync(join(notes, file), 'utf8')) as { result: readonly { url: string }[] };
  const files = result.filter(({ url }) => url.includes('/node_modules/')).map(({ url }) => fileURLToPath(url));
  return files.map((path) => readFileSync(path).length);
}

/** A user in a page: each entry, and a pack as data. */
const anywhere = `
import { createDossier, draftFrom, publish, type Dossier, type Draft } from '@fazhi/core';
import { memoryFiles, openDossier } from '@fazhi/core/folder';
import { checkFile, defineRule, type Message, type Rule } from '@fazhi/core/lint';
import { openPack, resolvePack, type Outline } from '@fazhi/core/packs';
import { importTasks, type TaskList } from '@fazhi/core/tasks';
import township from '@fazhi/templates/township';
import national from '@fazhi/templates/national';

const { value } = createDossier({ organ: { name: '云山街道', level: 'township' }, year: 2025, pack: 'township' });
const dossier: Dossier = value!;
const { value: draft, messages } = draftFrom(dossier, new Map([national, township]));
const { messages: unread } = await openDossier('nowhere', memoryFiles(new Map())).catch(() => ({ messages: [] }));
const checked = await checkFile(new TextEncoder().encode('# 云山街道报告'), 'a.md');
const rule: Rule = defineRule({ id: 'ours/none', severity: 'warning', message: () => '', check: () => {} });
const imported = await importTasks(new TextEncoder().encode('1.办好十件实事。责任单位：区司法局'), 'tasks.txt');
const list: TaskList = imported.value!.taskList;
const outline: Outline | undefined = resolvePack('national', new Map([national])).value;
const opened = await openPack('nowhere', { names: [], folderOf: () => '' }, memoryFiles(new Map())).catch(() => ({ messages: [] }));
const found: readonly Message[] = [...messages, ...unread, ...checked!.messages, ...opened.messages];
const { value: bytes } = await publish(draft as Draft, { edition: 'review', format: 'docx' });
export const answer = { errors: found.length, bytes: bytes!.length, rule: rule.id, tasks: list.tasks.length, pack: outline?.sections.length };
`;

/** The oldest compiler that is to read our types, and the newest there is: `test/compilers` has them. */
const compilers = [
  ['TypeScript 5.4', 'typescript-5.4'],
  ['the newest TypeScript', 'typescript-newest'],
] as const;

/** A module that takes all that each entry with types exports. */
const everyEntry = () =>
  packages
    .flatMap((name) => {
      const { exports } = JSON.parse(entriesOf(tarballs[name]).get('package/package.json')!);
      const typed = Object.keys(exports).filter((entry) => exports[entry].types);
      return typed.map((entry) => `@fazhi/${name}${entry.slice(1)}`);
    })
    .map((entry, index) => `export * as entry${index} from '${entry}';\n`)
    .join('');

/** The TypeScript example of README.md. */
const example = /^```ts\n(.*?)^```/ms.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!;

beforeAll(() => {
  tarballs = packPackages(folder);
}, 120_000);

describe.each(packages)('the tarball of @fazhi/%s', (name) => {
  it('holds what is built and no source', () => {
    const entries = entriesOf(tarballs[name]);
    const paths = [...entries.keys()];
    expect(paths).toEqual(
      expect.arrayContaining(['package/package.json', 'package/LICENSE', 'package/README.md', 'package/dist/index.js']),
    );
    expect(paths.filter((path) => /(?<!\.d)\.ts$|\/(?:src|test)\//.test(path))).toEqual([]);
    const manifest = entries.get('package/package.json')!;
    expect(manifest).not.toMatch(/"source"|workspace:|catalog:/);
    expect(Object.keys(JSON.parse(manifest).dependencies ?? {}).sort()).toEqual(dependencies[name]);
    expect(paths.includes('package/dist/THIRD-PARTY-LICENSES.txt')).toBe(name !== 'templates');
    expect(paths.filter((path) => path.startsWith('package/schema/')).length).toBe(name === 'core' ? 8 : 0);
    expect(paths.includes('package/packs/national/pack.yaml')).toBe(name === 'templates');
    const pages = paths.filter((path) => /^package\/dist\/lint\/rules\/.+\.md$/.test(path));
    const shown = pages.map((path) => path.slice('package/dist/lint/rules/'.length, -'.md'.length)).sort();
    expect(shown).toEqual(name === 'core' ? [...ruleIds].sort() : []);
    expect(paths.includes('package/dist/outline/helpers/each.md')).toBe(name === 'core');
  });

  it('is what publint asks for', () => {
    expect(run(bin('publint'), ['run', tarballs[name], '--strict'], root)).toContain('All good!');
  });

  it('has types that resolve', { timeout: 60_000 }, () => {
    expect(run(bin('attw'), [tarballs[name], '--profile', 'esm-only', '--no-emoji'], root)).toContain('OK (ESM)');
  });
});

/** Declarations that no one can name: of libraries inside, and the formulas by which a type of ours is made of another. */
const unnamed = new Set(
  `Data Point Position Node$1 VFileMessage NodeLike Options
   restates factOptions Table$1 Literals Node TroubleError FoundWords Kinds OwnKinds WhenMissing Hidden storyKinds BuildRecord setRoles kinds keys`.split(
    /\s+/,
  ),
);

it.each(['index', 'folder/index', 'node/index', 'lint/index', 'worker/index', 'tasks', 'packs', 'wording/en'])(
  'the declarations of %s export every type that they speak of',
  (entry) => {
    const text = readFileSync(join(root, `packages/core/dist/${entry}.d.ts`), 'utf8');
    // What makes nodes is exported together, as `build`.
    const declared = text.matchAll(
      /^(?:declare |export |abstract )*(?:interface|type|class|const|function) ([\w$]+)/gm,
    );
    const built = new Set([...text.matchAll(/^declare const build_d_(\w+)/gm)].map(([, name = '']) => name));
    const exported = new Set(
      [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.trim().split(' as ')[0]),
      ),
    );
    const hidden = [...declared].flatMap(([, name = '']) =>
      exported.has(name) || built.has(name) || name.startsWith('build_d_') || unnamed.has(name) ? [] : [name],
    );
    expect(exported.size).toBeGreaterThan(0);
    expect(hidden).toEqual([]);
  },
);

describe('installed into an empty folder', { timeout: 180_000 }, () => {
  beforeAll(() => {
    cpSync(join(root, 'examples/jingkai-2023'), join(user, 'examples/jingkai-2023'), {
      recursive: true,
      filter: (path) => !path.endsWith('out'),
    });
    writeFileSync(join(user, 'package.json'), '{ "private": true, "type": "module" }');
    writeFileSync(join(user, '.npmrc'), 'engine-strict=true');
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
    run('npm', ['install', ...quiet, ...Object.values(tarballs)], user);
  }, 180_000);

  it("type-checks README.md's example", () => {
    writeFileSync(join(user, 'example.ts'), example);
    const types = join(root, 'node_modules/@types');
    const options = [
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--strict',
      '--noEmit',
      '--typeRoots',
      types,
      '--types',
      'node',
    ];
    expect(run(bin('tsc'), [...options, 'example.ts'], user)).toBe('');
  });

  it.each(compilers)('type-checks in a page by %s, with each declaration looked at', (_, compiler) => {
    writeFileSync(join(user, 'anywhere.ts'), anywhere);
    writeFileSync(join(user, 'entries.ts'), everyEntry());
    const options = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom', '--strict', '--noEmit'];
    const exact = ['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck', 'false'];
    const files = ['anywhere.ts', 'entries.ts'];
    const tsc = join(root, 'test/compilers/node_modules', compiler, 'bin/tsc');
    expect(run(tsc, [...options, ...exact, '--typeRoots', './none', ...files], user)).toBe('');
  });

  it('drafts with packs as data, under no code from text', () => {
    writeFileSync(join(user, 'anywhere.js'), transformSync(anywhere, { loader: 'ts' }).code);
    const code = "import('./anywhere.js').then(({ answer }) => console.log(answer.errors > 0, answer.bytes > 5000))";
    const flags = ['--disallow-code-generation-from-strings'];
    expect(run(process.execPath, [...flags, '-e', code], user)).toBe('true true\n');
  });

  it.each([
    ['@fazhi/core', 44, 2_225_000],
    ['@fazhi/core/folder', 39, 1_870_000],
    ['@fazhi/core/node', 14, 162_000],
    ['@fazhi/core/lint', 22, 722_000],
    ['@fazhi/core/tasks', 45, 2_225_000],
    ['@fazhi/core/packs', 51, 2_300_000],
    ['@fazhi/core/wording/en', 2, 15_000],
    ['@fazhi/templates', 1, 1_000],
    ['@fazhi/templates/national', 1, 570_000],
  ])('%s is loaded as a few files', (entry, mostFiles, mostBytes) => {
    const files = loadedBy(entry);
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(mostFiles);
    expect(files.reduce((sum, bytes) => sum + bytes)).toBeLessThan(mostBytes);
  });

  it('drafts in other threads, while this one has its turns', () => {
    const code = `
      import { createPool } from '@fazhi/core/node';
      import national from '@fazhi/templates/national';
      const pool = createPool({ threads: 3 });
      let turns = 0;
      let isDone = false;
      const count = () => { turns += 1; if (!isDone) setImmediate(count); };
      setImmediate(count);
      const values = { organ: { name: '云山县人民政府', level: 'county' }, year: 2025, pack: 'national' };
      const given = { values, packs: new Map([national]), edition: 'review', format: 'docx' };
      const made = await Promise.all(Array.from({ length: 6 }, () => pool.publish(given)));
      isDone = true;
      const wrong = await pool.publish({ ...given, format: 'pdf' }).catch((error) => [error.constructor.name, error.code]);
      await pool.stop();
      console.log(new Set(made.map(({ value }) => Buffer.from(value).toString('base64'))).size, wrong.join(), turns > 100);
    `;
    writeFileSync(join(user, 'pool.mjs'), code);
    expect(run(process.execPath, ['pool.mjs'], user)).toBe('1 UsageError,usage/option true\n');
  });

  it("runs README.md's example", () => {
    writeFileSync(join(user, 'example.js'), transformSync(example, { loader: 'ts' }).code);
    expect(run(process.execPath, ['example.js'], user)).toBe('21 facts, 0 open slots\n');
    expect(readFileSync(join(user, 'report.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('says so where Node is too old, before it needs anything of it', () => {
    const older = "Object.defineProperty(process.versions, 'node', { value: '18.20.1' });";
    writeFileSync(join(user, 'older.cjs'), older);
    const main = join(user, 'node_modules/@fazhi/cli/dist/fazhi.cjs');
    const { status, stderr } = spawnSync(process.execPath, ['--require', './older.cjs', main, 'build', 'nowhere'], {
      cwd: user,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'fazhi 需要 Node.js 20.19 或更新的版本，现在是 18.20.1。\n',
    });
    expect(readFileSync(main, 'utf8')).not.toMatch(/\b(?:const|let|class|async|await)\b|=>|`|^(?:import|export) /m);
  });

  it('answers for its version, and is a command for programs', () => {
    expect(run('npx', ['--no', 'fazhi', '--version'], user)).toMatch(/^\d+\.\d+\.\d+\n$/);
    const code = "import('@fazhi/cli').then(({ run }) => console.log(typeof run))";
    expect(run(process.execPath, ['-e', code], user)).toBe('function\n');
  });

  it('explains a rule', () => {
    expect(run('npx', ['--no', 'fazhi', 'check', '--explain', 'term/jiezhi'], user)).toContain('# term/jiezhi');
  });

  it('runs fazhi', () => {
    expect(run('npx', ['--no', 'fazhi', 'build', 'examples/jingkai-2023', '--to', 'docx,md'], user)).toContain(
      '待补0处',
    );
    const written = readdirSync(join(user, 'examples/jingkai-2023/out'));
    const kinds = written.map((file) => file.split('.').at(-1)).sort();
    expect(kinds.join(' ')).toBe('docx docx docx docx json json md md md md');
  });

  it('knows of its packs what they say now', () => {
    const dossier = join(user, 'examples/jingkai-2023');
    const manifest = join(user, 'node_modules/@fazhi/templates/packs/national/pack.yaml');
    const known = join(user, 'node_modules/@fazhi/cli/dist/packs/national.json');
    const built = () => {
      run('npx', ['--no', 'fazhi', 'build', dossier, '--edition', 'submission'], user);
      const [docx = ''] = readdirSync(join(dossier, 'out')).filter((name) => name.endsWith('（报送稿）.docx'));
      const { build } = JSON.parse(readFileSync(join(dossier, '.fazhi/outputs.json'), 'utf8'));
      return { bytes: readFileSync(join(dossier, 'out', docx)).toString('hex'), packs: JSON.stringify(build.packs) };
    };
    const [text, content] = [readFileSync(manifest, 'utf8'), readFileSync(known, 'utf8')];
    const before = built();
    writeFileSync(manifest, text.replace('version: 1.', 'version: 1.9'));
    expect(built()).toEqual({ ...before, packs: expect.stringContaining('"version":"1.9') });
    writeFileSync(manifest, text);
    expect(JSON.parse(content).by).toMatch(/^\d+\.\d+\.\d+$/);
    writeFileSync(known, content.slice(0, 1000));
    expect(built()).toEqual(before);
    writeFileSync(known, content);
  });
});
