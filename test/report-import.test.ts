import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Block, importReport, plainText, type Report, readReportFile, resolvePack } from '@fazhi/core';
import { memoryFiles, openDraft, openPacks, sha256 } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { packNames, packUrl } from '@fazhi/templates';
import { describe, expect, it } from 'vitest';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const reports = [
  'corpus/jingkai-2023-report.docx',
  'corpus/jingkai-2023-report.txt',
  'corpus/dongxihu-2019-report.docx',
  'corpus/dongxihu-2019-report.txt',
  'cases/office/上年报告.txt',
  'cases/office/清江县人民政府关于2024年度法治政府建设情况的报告.docx',
];
const shelf = { names: packNames, folderOf: (name: string) => fileURLToPath(packUrl(name)).replace(/\/$/, '') };

type Child = Report['children'][number];
const wordsOf = (node: Child): string =>
  'title' in node
    ? plainText(node.title) + node.children.map((each: Block) => wordsOf(each)).join('')
    : plainText(node);
const squeezed = (text: string) => text.replace(/\s/g, '');

describe.skipIf(!existsSync(shared))('a report of others (skipped without ../shared)', () => {
  it.each(reports)('%s: its dossier gives its text again, character for character', async (path) => {
    const bytes = new Uint8Array(readFileSync(shared + path));
    const outline = resolvePack('national', (await openPacks('national', shelf, diskFiles)).packs).value!;
    const { value } = await importReport(bytes, path, outline, { sha256: sha256(bytes), pack: 'national@^1' });
    const made = [...value!.files].map(([name, text]) => [`d/${name}`, new TextEncoder().encode(text)] as const);
    const own = memoryFiles(new Map(made));
    const files = {
      read: async (name: string) => (await own.read(name)) ?? diskFiles.read(name),
      list: async (folder: string) => (await own.list(folder)) ?? diskFiles.list(folder),
      write: own.write,
    };
    const { value: drafted } = await openDraft('d', shelf, files);
    const { report, places } = (await readReportFile(bytes, path)).value!;
    const signed = places.has('issueDate') ? report.head.signatures.length + 1 : 0;
    const body = report.children.slice(0, report.children.length - signed).map(wordsOf);
    const typed = body.filter((words) => words !== `${report.head.addressees[0]}：`).join('');
    expect(squeezed(drafted!.report.children.map(wordsOf).join(''))).toBe(squeezed(typed));
    expect(drafted!.report.head.title).toBe(report.head.title);
    expect(value!.sure).toBeGreaterThan(5);
  });
});
