import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromText, writePackage } from '../packages/core/src/ooxml/index.ts';
import { bodyOf, wordOf, workbookOf } from '../packages/core/test/ooxml/office-of.ts';
import { zipOf } from '../packages/core/test/ooxml/zip-of.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Prints the peak of this process alone: what the system reports of a child begins with its parent's. */
const watch = `data:text/javascript,${encodeURIComponent(
  [
    'import { existsSync, readFileSync } from "node:fs";',
    'const own = () => /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];',
    'const peak = () => (existsSync("/proc/self/status") ? own() : process.resourceUsage().maxRSS);',
    'process.on("exit", () => console.error("peak " + peak()));',
  ].join('\n'),
)}`;

interface Ran {
  readonly code: number;
  readonly output: string;
  /** The most memory that the process had, in kilobytes. */
  readonly peak: number;
}

function fazhi(...argv: readonly string[]): Promise<Ran> {
  const main = join(root, 'packages/cli/dist/main.js');
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', watch, main, ...argv], (error, stdout, stderr) => {
      const output = stdout + stderr;
      const code = typeof error?.code === 'number' ? error.code : 0;
      resolve({ code, output, peak: Number(/peak (\d+)/.exec(output)?.[1] ?? Number.NaN) });
    });
  });
}

/** The bound of time that people are promised is kept by limits that the tests of each reader count. */
const mostMemory = 300 * 1024;

/** Nothing raw on a terminal, nothing of ours to be repaired. */
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ofOurs = /fazhi 自身出了问题|\bat .*:\d+:\d+/;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fazhi-hostile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const zip = (...parts: readonly (readonly [string, Uint8Array])[]) => writePackage(new Map(parts));
const document = (xml: string) => zip(['word/document.xml', fromText(xml)]);
const entities = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]><d>&j;</d>`;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const attributes = numbers(100_000).map((number) => `a${number}=""`);
const liar = { name: 'word/document.xml', content: ' '.repeat(100_000_000), size: 10 };

const verify = (file: string) => ['verify', file, join(root, 'examples/single-file')];
const check = (file: string) => ['check', file];
const importTasks = (file: string) => ['import', 'tasks', file];

type Case = readonly [name: string, command: (file: string) => string[], make: () => Uint8Array, found: string];

const documents: readonly Case[] = [
  ['empty.docx', verify, () => new Uint8Array(), '空文件'],
  ['random.docx', verify, () => new Uint8Array(randomBytes(100_000)), '不认得的文件'],
  ['picture.docx', check, () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '图片'],
  ['truncated.docx', verify, () => document('<a/>'.repeat(1000)).slice(0, 60), '文件不完整'],
  ['300 MB of spaces.docx', check, () => document(' '.repeat(300 * 1024 * 1024)), '展开后过大'],
  ['a lie about 100 MB.docx', importTasks, () => zipOf([liar]), '校验不符'],
  ['entities of entities.docx', verify, () => document(entities), 'DOCTYPE'],
  ['200,000 levels.docx', check, () => document(`<w:document>${'<w:p>'.repeat(200_000)}`), '嵌套过深'],
  [
    '450,000 elements.docx',
    check,
    () => wordOf({ 'word/document.xml': bodyOf('1').replace('<w:p>', '<w:p/>'.repeat(450_000).concat('<w:p>')) }),
    '段落、表格或单元格过多',
  ],
  ['100,000 attributes.docx', check, () => wordOf({ 'word/styles.xml': `<a ${attributes.join(' ')}/>` }), '过多'],
  ['10,000 entries.docx', verify, () => zipOf(numbers(10_000).map((number) => ({ name: `x${number}` }))), '部件过多'],
  [
    'two million characters.docx',
    check,
    () =>
      wordOf(
        {},
        numbers(20).map(() => '法'.repeat(100_000)),
      ),
    '超过一百万字',
  ],
];

const cell = (reference: string, content: string) => `<c r="${reference}" t="inlineStr"><is><t>${content}</t></is></c>`;
const sheet = (rows: string) => workbookOf({ 表: `<sheetData>${rows}</sheetData>` });
const long = '法'.repeat(30_000);

const workbooks: readonly Case[] = [
  [
    'far cells.xlsx',
    importTasks,
    () =>
      sheet(
        numbers(20_000)
          .map((row) => `<row r="${row}">${cell(`XFD${row}`, 'x')}</row>`)
          .join(''),
      ),
    '超过两万行、二百列或二十万格',
  ],
  [
    'two corners.xlsx',
    importTasks,
    () => sheet(`<row r="1">${cell('A1', 'x')}</row><row r="1048576">${cell('XFD1048576', 'x')}</row>`),
    '超过两万行、二百列或二十万格',
  ],
  [
    'a full rectangle.xlsx',
    importTasks,
    () =>
      sheet(
        numbers(20_000)
          .map((row) => `<row r="${row}">${cell(`GR${row}`, 'x')}</row>`)
          .join(''),
      ),
    '超过两万行、二百列或二十万格',
  ],
  [
    'one string everywhere.xlsx',
    importTasks,
    () =>
      workbookOf({
        表: `<sheetData>${cell('A1', long)}</sheetData><mergeCells><mergeCell ref="A1:Z9999"/></mergeCells>`
          .replace('<sheetData>', '<sheetData><row>')
          .replace('</sheetData>', `</row><row r="9999">${cell('Z9999', 'x')}</row></sheetData>`),
      }),
    '超过一百万字',
  ],
  [
    'widths of all columns.xlsx',
    importTasks,
    () =>
      workbookOf({
        表: `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(50_000)}</cols><sheetData><row>${cell('A1', 'x')}</row></sheetData>`,
      }),
    '没有找到任务',
  ],
];

describe('hostile files, through the command', () => {
  it.each([...documents, ...workbooks])('%s: a sentence, within 300 MB', async (name, command, make, found) => {
    const path = join(folder, name);
    await writeFile(path, make());
    const { code, output, peak } = await fazhi(...command(path));
    expect(output).toContain(found);
    expect([1, 2]).toContain(code);
    expect(output).not.toMatch(raw);
    expect(output).not.toMatch(ofOurs);
    expect(peak).toBeLessThan(mostMemory);
  });
});

const cases = fileURLToPath(new URL('../../shared/cases/hostile', import.meta.url));
const here = existsSync(cases);

describe.skipIf(!here)(`files that did harm${here ? '' : ' (skipped where ../shared/cases is absent)'}`, () => {
  it.each(here ? readdirSync(cases) : [])('%s', async (name) => {
    const command = name.endsWith('.xlsx') ? importTasks : check;
    const { code, output, peak } = await fazhi(...command(join(cases, name)));
    expect([0, 1, 2]).toContain(code);
    expect(output).not.toMatch(raw);
    expect(output).not.toMatch(ofOurs);
    expect(peak).toBeLessThan(mostMemory);
  });
});
