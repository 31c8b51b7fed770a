import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readParagraphs } from '../../core/src/readers/docx/index.ts';
import { officeOf } from '../src/office/index.ts';
import { pdfFonts } from '../src/office/pdf-fonts.ts';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const dossier = {
  'town/report.yaml':
    'organ: { name: 柳河镇人民政府, level: township }\nyear: 2025\npack: ./pack\ntitle: 柳河镇报告\nmetrics:\n' +
    '  - { id: open, name: 公开件数, unit: 件, kind: count }\n',
  'town/facts.yaml': 'facts:\n  - { metric: open, value: 21 }\n',
  'town/pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections:\n  - { id: body, title: 情况 }\n',
  'town/prose/body.md': '受理申请[](fact:open)，已经办结。\n',
};
const newTown = () => new Map(Object.entries(dossier).map(([path, text]) => [path, bytesOf(text)]));

/** A folder of programs that stand in for those of a machine: shell scripts by name. */
const folders: string[] = [];
async function programs(scripts: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'programs-'));
  folders.push(folder);
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

let page = '';
beforeAll(async () => {
  const entries = newTown();
  await run(['build', 'town'], memoryHost(entries).host);
  page = readParagraphs(entries.get('town/out/柳河镇报告（报送稿）.docx')!).join('\n');
});

/** A converter that writes these words and fonts as a PDF of a kind; the reader gives the words back. */
const converter = (words: string, fonts: readonly string[] = ['FangSong_GB2312']) => `
while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done
cat > "$out/report.pdf" <<'END'
%PDF-1.7
${fonts.map((font) => `<< /Type /Font /BaseFont /${font} >>`).join('\n')}
%%WORDS
${words}
END`;
const pdftotext = "sed '1,/^%%WORDS/d' \"$4\"; printf '\\f'";

async function build(
  scripts: Readonly<Record<string, string>>,
  { args = ['--to', 'pdf'], milliseconds = 20_000, entries = newTown() } = {},
) {
  const PATH = await programs(scripts);
  const environment = { PATH: `${PATH}:/usr/bin:/bin` };
  // Programs that stand on this machine are found by PATH and by place: here only ours are.
  const found = officeOf({ platform: 'test', environment: { PATH }, milliseconds });
  const able = officeOf({ platform: 'test', environment, milliseconds });
  const office = async () => ({ ...found, print: able.print });
  const { host, said } = memoryHost(entries, { office });
  const before = await leftovers();
  const exitCode = await run(['build', 'town', ...args], host);
  expect(await leftovers()).toEqual(before);
  const written = [...entries.keys()].filter((path) => /^town\/out\/.*[.](?:pdf|docx)$/.test(path)).sort();
  return { exitCode, written, entries, ...said };
}
const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('fazhi-pdf-'));

describe.skipIf(!existsSync('/bin/sh'))('build --to pdf', () => {
  it('writes what a program of the machine makes of the Word file, and names it', async () => {
    const { exitCode, written, stdout } = await build({ soffice: converter(page), pdftotext });
    expect({ exitCode, written }).toEqual({ exitCode: 0, written: ['town/out/柳河镇报告（报送稿）.pdf'] });
    expect(stdout).toMatch(/柳河镇报告（报送稿）\.pdf（用 LibreOffice，\/\S+\/soffice 转换）/);
  });

  it('says what fonts were taken instead, and marks the name', async () => {
    const scripts = { soffice: converter(page, ['ABCDEF+SomeSans', 'SimHei']), pdftotext };
    const { exitCode, written, stdout } = await build(scripts, { args: ['--to', 'docx,pdf'] });
    expect(exitCode).toBe(0);
    expect(written).toEqual(['town/out/柳河镇报告（报送稿）.docx', 'town/out/柳河镇报告（报送稿）（预览）.pdf']);
    expect(stdout).toContain('SomeSans 画的，没有用 方正小标宋简体、仿宋_GB2312、楷体_GB2312');
  });

  it('tells of the file that another run left under the other name', async () => {
    const entries = newTown();
    await build({ soffice: converter(page, ['SomeSans']), pdftotext }, { entries });
    const { stdout } = await build({ soffice: converter(page), pdftotext }, { entries });
    expect(stdout).toContain('还在    town/out/柳河镇报告（报送稿）（预览）.pdf');
    expect((await build({ soffice: converter(page), pdftotext }, { entries })).exitCode).toBe(0);
  });

  it.each([
    ['lacks words', (words: string) => words.replace('已经办结', ''), 'output/print-lost'],
    ['has more', (words: string) => `${words}\n试用版`, 'output/print-foreign'],
    ['has them in another order', (words: string) => words.replace('已经办结', '办结已经'), 'output/print-torn'],
  ])('writes nothing where the PDF %s', async (_, spoil, rule) => {
    const scripts = { soffice: converter(spoil(page)), pdftotext };
    const { exitCode, written, stdout } = await build(scripts, { args: ['--to', 'docx,pdf'] });
    expect({ exitCode, written }).toEqual({ exitCode: 1, written: [] });
    expect(stdout).toContain(rule);
  });

  it.each([
    ['there is no program', { pdftotext }, 'pdf/no-program', '请安装 LibreOffice'],
    ['nothing reads a PDF', { soffice: 'exit 0' }, 'pdf/no-reader', 'poppler'],
    ['the program fails', { soffice: 'echo 打不开 >&2; exit 3', pdftotext }, 'pdf/unconverted', '打不开'],
    [
      'the program makes nothing and says so to nobody',
      { soffice: 'exit 0', pdftotext },
      'pdf/unconverted',
      '退出码 0',
    ],
    [
      'it makes no PDF',
      { soffice: converter('').replace('%PDF-1.7', 'x'), pdftotext },
      'pdf/unconverted',
      '没有转换出',
    ],
    ['the reader fails', { soffice: converter('字'), pdftotext: 'echo 坏了 >&2; exit 1' }, 'pdf/unread', '坏了'],
  ])('stops with a remedy where %s', async (_, scripts, code, words) => {
    const { exitCode, written, stderr } = await build(scripts as Record<string, string>);
    expect({ exitCode, written }).toEqual({ exitCode: 2, written: [] });
    expect(stderr).toContain(code);
    expect(stderr).toContain(words);
  });

  it('kills what hangs, with what it began, and leaves no folder', async () => {
    const begun = await mkdtemp(join(tmpdir(), 'begun-'));
    folders.push(begun);
    const hangs = `(sleep 3; touch ${begun}/late) &\nsleep 60`;
    const { exitCode, stderr } = await build({ soffice: hangs, pdftotext }, { milliseconds: 300 });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('pdf/hung');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(await readdir(begun)).toEqual([]);
  }, 30_000);

  it('takes the program it is told to take, or says which there are', async () => {
    const scripts = { soffice: converter(page), pdftotext };
    expect((await build(scripts, { args: ['--to', 'pdf', '--with', 'soffice'] })).exitCode).toBe(0);
    const { exitCode, stderr } = await build(scripts, { args: ['--to', 'pdf', '--with', 'wps'] });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('本机有的可以用 --with soffice');
    expect((await build(scripts, { args: ['--to', 'docx', '--with', 'soffice'] })).stderr).toContain('--to pdf');
    expect((await build(scripts, { args: ['--to', 'pdf', '--with', 'notepad'] })).stderr).toContain(
      'soffice、wps、word',
    );
  });
});

describe('the fonts of a PDF', () => {
  it('are read from its objects, also from those in compressed streams', () => {
    const inside = deflateSync(Buffer.from('<</Type/Font/BaseFont/ABCDEF+SimHei>>'));
    const gbk = '#B7#C2#CB#CE_GB2312';
    const pdf = Buffer.concat([
      Buffer.from(`%PDF-1.7\n<</BaseFont /BAAAAA+${gbk}>>\n<</BaseFont/#E5#AE#8B#E4#BD#93,Bold/Subtype/Type0>>\n`),
      Buffer.from('5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\r\n'),
      inside,
      Buffer.from('\r\nendstream\nendobj\n6 0 obj <</Type /ObjStm>> stream\nbroken endstream'),
    ]);
    expect(pdfFonts(pdf)).toEqual(['仿宋_GB2312', '宋体,Bold', 'SimHei']);
  });
  it('are none where there is nothing to read', () => {
    expect(pdfFonts(new Uint8Array())).toEqual([]);
    expect(pdfFonts(Buffer.from('/ObjStm stream\n'.repeat(200_000)))).toEqual([]);
    expect(pdfFonts(Buffer.from('/ObjStm stream\nendstream\n'.repeat(20_000)))).toEqual([]);
  });
});
