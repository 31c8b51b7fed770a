import { bringHome, type Files, memoryFiles, openDraft, type PackShelf } from '../../../src/folder/index.ts';
import { type EditionId, publish } from '../../../src/index.ts';
import { openOffice, replacePart, textOf } from '../../../src/ooxml/index.ts';
import { readPassages } from '../../../src/readers/docx/index.ts';

export const shelf: PackShelf = { names: [], folderOf: (name) => name, engine: '1.0.0' };
const encoder = new TextEncoder();

/** A dossier with prose, a section that a template makes, and one whose template stands around its prose. */
export const dossier: Readonly<Record<string, string>> = {
  'report.yaml': `organ: { name: 青岚县人民政府, level: county }
year: 2025
pack: ./pack
title: 青岚县人民政府报告
addressees: [白沙市人民政府]
issueDate: 2026-02-20
`,
  'facts.yaml': `facts:
  - { metric: accepted, value: 21, prior: 18 } # 台账
  - { metric: closed, value: 19 }
  - { metric: raids, value: 390, classification: internal }
  - { metric: visits, value: 468000 }
`,
  'tasks.yaml': `tasks:
  - { id: "7", number: "7", content: 组织案卷评查。, lead: [], responsible: [] }
`,
  'evidence.yaml': `evidence:
  - { id: ledger, title: 复议台账 }
`,
  'prose/work.md': `# 工作情况

坚持把化解行政争议摆在突出位置。全年收到复议申请[](fact:accepted)，同比[](fact:accepted?change=yoy)。[](evidence:ledger)按季组织案卷评查，逐案反馈问题。[](task:7)

<!-- fazhi-disable-next-line style/empty-phrase: 上级要求原文 -->
二是优化政务服务。全年窗口办件[46.8万件](fact:visits?style=wan)，群众办事更加便利。

<!-- 这一段等司法局补充 -->
三是健全工作机制。坚持部门联动、上下协同，问题整改逐一销号。

### 规范行政执法

<!-- internal -->
暗访检查发现线索[](fact:raids)，已经移交处理。
<!-- /internal -->

| 项目 | 收到申请 | 审结案件 |
|---|---|---|
| 全县 | [](fact:accepted) | [](fact:closed) |
| 其中城关镇 | 8件 | 5件 |
`,
  'prose/plans.md': '加强法治宣传教育，推动普法进乡村、进社区。\n',
  'pack/pack.yaml': `id: small
name: 小样
version: 1.0.0
closing: closing.hbs
sections:
  - { id: work, title: 推进情况 }
  - { id: made, title: 复议情况, template: made.hbs }
  - { id: plans, title: 下一步安排, template: plans.hbs }
`,
  'pack/metrics.yaml': `metrics:
  - { id: accepted, name: 复议受理数, unit: 件, kind: count }
  - { id: closed, name: 复议审结数, unit: 件, kind: count }
  - { id: raids, name: 暗访线索数, unit: 条, kind: count }
  - { id: visits, name: 窗口办件量, unit: 件, kind: count }
`,
  'pack/made.hbs': '全年审结行政复议案件{{fact "closed"}}，办案质量稳步提高。\n\n行政复议的主渠道作用进一步发挥。\n',
  'pack/plans.hbs': '下一年度，重点做好以下工作。\n\n{{prose}}\n\n以上安排逐项抓好落实。\n',
  'pack/closing.hbs': '特此报告。',
};

/** What someone does to the XML of the document. */
export type Edit = (xml: string) => string;

export const paragraph = (words: string, style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

/** Rows of a table, `a|b` each, as Word writes them. */
export const rowsOf = (...rows: readonly string[]) =>
  rows
    .map(
      (row) =>
        `<w:tr>${row
          .split('|')
          .map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('');
export const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rowsOf(...rows)}</w:tbl>`;

/** The first place with these words gets others. */
export const replace =
  (from: string, to: string): Edit =>
  (xml) => {
    if (!xml.includes(from)) throw new Error(`the file has no ${from}`);
    return xml.replace(from, () => to);
  };

/** Where the paragraph that holds these words begins and ends. */
function spanOf(xml: string, words: string): readonly [number, number] {
  const at = xml.indexOf(words);
  if (at < 0) throw new Error(`the file has no ${words}`);
  return [xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + '</w:p>'.length];
}

/** The paragraph with these words becomes what is made of it. */
export const ofParagraph =
  (words: string, made: (paragraph: string) => string): Edit =>
  (xml) => {
    const [start, end] = spanOf(xml, words);
    return xml.slice(0, start) + made(xml.slice(start, end)) + xml.slice(end);
  };

/** The paragraph with the first words goes before the one with the second. */
export const move =
  (words: string, before: string): Edit =>
  (xml) => {
    const [start, end] = spanOf(xml, words);
    const rest = xml.slice(0, start) + xml.slice(end);
    const [at] = spanOf(rest, before);
    return rest.slice(0, at) + xml.slice(start, end) + rest.slice(at);
  };

export const documentOf = (bytes: Uint8Array): string => textOf(openOffice(bytes).parts, 'word/document.xml');

/** The texts of a Word file, one for each paragraph or row with words, without the numbers of headings. */
export const seen = (bytes: Uint8Array): readonly string[] =>
  readPassages(openOffice(bytes))
    .map(({ passage }) => passage.cells.map(({ text, label }) => text.slice(label)).join('|'))
    .filter((line) => line.replaceAll('|', '').trim() !== '');

export async function filesOf(texts: Readonly<Record<string, string>>): Promise<Files> {
  return memoryFiles(new Map(Object.entries(texts).map(([path, text]) => [`d/${path}`, encoder.encode(text)])));
}

export async function built(files: Files, edition: EditionId = 'submission'): Promise<Uint8Array> {
  const { value: draft, messages } = await openDraft('d', shelf, files);
  if (!draft) throw new Error(messages.map(String).join('\n'));
  const { value, messages: said } = await publish(draft, { edition, format: 'docx', allowOpen: true });
  if (!value) throw new Error(said.map(String).join('\n'));
  return value;
}

/** Everything that becomes of an edited file: what is written where, and how the next build reads. */
export async function cameHome(edit: Edit, texts: Readonly<Record<string, string>> = dossier) {
  const files = await filesOf(texts);
  const bytes = await built(files);
  const edited = replacePart(bytes, 'word/document.xml', edit(documentOf(bytes)));
  return bytesHome(edited, files);
}

export async function bytesHome(edited: Uint8Array, files: Files, edition: EditionId = 'submission') {
  const { value: draft } = await openDraft('d', shelf, files);
  const home = await bringHome(
    { bytes: edited, file: 'out/改过.docx' },
    { draft: draft!, folder: 'd', shelf, files, edition },
  );
  for (const [path, content] of home.changes) await files.write(path, content);
  const textIn = async (path: string) => new TextDecoder().decode(await files.read(`d/${path}`));
  return { ...home, files, textIn, asked: seen(edited), now: seen(await built(files, edition)) };
}
