import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EditList, publish, readReturned, verify } from '@fazhi/core';
import { type OpenedDraft, openDraft } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromText, parsePackage, textOf, writePackage } from '../packages/core/src/ooxml/index.ts';
import { readAnchors } from '../packages/core/src/readers/docx/index.ts';
import { missingForRender, saveAgain } from './layout/render.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)) };
const missing = missingForRender();
const reason = missing.length === 0 ? '' : ` (skipped: this machine lacks ${missing.join(', ')})`;

const edited = ({ facts, figures }: EditList) => [
  ...facts.flatMap(({ kind, id, expected, actual }) =>
    kind === 'unchanged' ? [] : [`${kind} ${id}: ${expected} → ${actual}`],
  ),
  ...figures.map(
    ({ kind, expected, actual }) =>
      `${kind} ${expected === '' || actual === '' ? expected + actual : `${expected} → ${actual}`}`,
  ),
];

describe.skipIf(missing.length > 0 && !process.env.CI).each(['jingkai-2023', 'dongxihu-2019'])(
  `%s, saved again by LibreOffice${reason}`,
  (name) => {
    let draft: OpenedDraft;
    let saved: Uint8Array;
    beforeAll(async () => {
      draft = (await openDraft(join(root, 'examples', name), shelf)).value!;
      saved = await saveAgain((await publish(draft, { edition: 'submission', format: 'docx' })).value!);
    }, 120_000);

    /** LibreOffice's own XML with the words of one bookmark replaced. */
    const withBookmark = (bookmark: string, words: string): Uint8Array => {
      const parts = parsePackage(saved);
      const xml = textOf(parts, 'word/document.xml');
      const id = new RegExp(`<w:bookmarkStart w:id="(\\d+)" w:name="${bookmark}"/>`).exec(xml)?.[1];
      const changed = xml.replace(
        new RegExp(`(<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>)(.*?)(<w:bookmarkEnd w:id="${id}"/>)`),
        (_, start, _runs, end) => `${start}${words === '' ? '' : `<w:r><w:t>${words}</w:t></w:r>`}${end}`,
      );
      expect(changed).not.toBe(xml);
      return writePackage(new Map([...parts, ['word/document.xml', fromText(changed)]]));
    };
    const firstFact = () => readAnchors(saved).find(({ kind }) => kind === 'fact')!;

    it('has every fact unchanged', async () => {
      const { accepted, original } = await verify(draft, readReturned(saved), 'submission');
      expect(accepted.facts.length).toBeGreaterThanOrEqual(draft.facts.length);
      expect(edited(accepted)).toEqual([]);
      expect(accepted.paragraphs).toEqual([]);
      expect(original).toBeUndefined();
    });

    it('has exactly the number changed that someone changed', async () => {
      const { bookmark, id, written } = firstFact();
      const { accepted } = await verify(draft, readReturned(withBookmark(bookmark, '9999件')), 'submission');
      expect(edited(accepted)).toEqual([`changed ${id}: ${written} → 9999件`]);
    });

    it('has the number deleted that someone deleted', async () => {
      const { bookmark, id, written } = firstFact();
      const { accepted } = await verify(draft, readReturned(withBookmark(bookmark, '')), 'submission');
      expect(edited(accepted)).toEqual([`deleted ${id}: ${written} → `]);
    });

    it('has a number unbacked that someone typed', async () => {
      const parts = parsePackage(saved);
      const xml = textOf(parts, 'word/document.xml').replace(
        /<\/w:p>(?=<w:sectPr)|<\/w:p>/,
        '<w:r><w:t>新增8765件</w:t></w:r></w:p>',
      );
      const { accepted } = await verify(
        draft,
        readReturned(writePackage(new Map([...parts, ['word/document.xml', fromText(xml)]]))),
        'submission',
      );
      expect(edited(accepted)).toEqual(['added 8765件']);
    });

    it('reads tracked changes both ways', async () => {
      const { bookmark, id, written } = firstFact();
      const tracked =
        '</w:t></w:r><w:del w:id="9001" w:author="a"><w:r><w:delText>21</w:delText></w:r></w:del><w:ins w:id="9002" w:author="a"><w:r><w:t>77</w:t></w:r></w:ins><w:r><w:t>件';
      const { accepted, original } = await verify(draft, readReturned(withBookmark(bookmark, tracked)), 'submission');
      expect(edited(accepted)).toEqual([`changed ${id}: ${written} → 77件`]);
      expect(original).toBeDefined();
    });
  },
);

describe('hostile files, through the command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fazhi-hostile-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const zip = (...parts: readonly (readonly [string, Uint8Array])[]) => writePackage(new Map(parts));
  const bomb = () => zip(['word/document.xml', new Uint8Array(300 * 1024 * 1024).fill(32)]);
  const nested = `<w:document xmlns:w="w">${'<w:p>'.repeat(200_000)}`;
  const entities = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]><d>&j;</d>`;
  const files: readonly (readonly [name: string, make: () => Uint8Array, found: string])[] = [
    ['empty', () => new Uint8Array(), '文件是空的'],
    ['random bytes', () => new Uint8Array(randomBytes(100_000)), '不是 Office 文件'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), '不是 Office 文件'],
    [
      'an OLE file, as .doc and locked .docx are',
      () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(2000).fill(0)]),
      '打开密码',
    ],
    ['truncated', () => zip(['word/document.xml', fromText('<a/>'.repeat(1000))]).slice(0, 60), '不是 Office 文件'],
    ['300 MB of spaces', bomb, '拒绝读取'],
    ['entities of entities', () => zip(['word/document.xml', fromText(entities)]), 'DOCTYPE'],
    ['200,000 levels', () => zip(['word/document.xml', fromText(nested)]), '拒绝读取'],
    [
      '10,000 entries',
      () => zip(...Array.from({ length: 10_000 }, (_, index) => [`x${index}`, new Uint8Array(1)] as const)),
      '拒绝读取',
    ],
    ['no document', () => zip(['a.txt', fromText('a')]), '缺少必要的部件'],
  ];

  it.each(files)('%s: a clear error, within 2 s and 300 MB', async (name, make, found) => {
    const path = join(folder, `${name.replaceAll(/\W/g, '-')}.docx`);
    await writeFile(path, make());
    // The peak of this process alone: what the system reports of a child begins with its parent's.
    const report = [
      'import { existsSync, readFileSync } from "node:fs";',
      'const own = () => /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];',
      'const peak = () => (existsSync("/proc/self/status") ? own() : process.resourceUsage().maxRSS);',
      'process.on("exit", () => console.error("used " + peak() + " " + process.uptime()));',
    ].join('\n');
    const watch = `data:text/javascript,${encodeURIComponent(report)}`;
    const main = join(root, 'packages/cli/dist/main.js');
    const { code, output } = await new Promise<{ code: number; output: string }>((resolve) => {
      execFile(
        process.execPath,
        ['--import', watch, main, 'verify', path, join(root, 'examples/single-file')],
        (error, stdout, stderr) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
      );
    });
    expect(output).toContain(found);
    expect(code).toBe(2);
    const [, kilobytes = 0, seconds = 0] = /used (\d+) ([\d.]+)/.exec(output)?.map(Number) ?? [];
    expect(kilobytes).toBeGreaterThan(0);
    expect(kilobytes).toBeLessThan(300 * 1024);
    // The bound is the promise to a person who waits; a loaded machine may take twice as long.
    expect(seconds).toBeLessThan(4);
  });
});
