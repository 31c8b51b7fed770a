import { type EditList, isVerified, publish, readReturned, type Verification } from '../../../src/index.ts';
import { fromText, openOffice, parsePackage, textOf, writePackage } from '../../../src/ooxml/index.ts';
import { parseDocx, readAnchors } from '../../../src/readers/docx/index.ts';
import { readEditedDraft } from '../../../src/readers/edited-draft/index.ts';
import { smallDraft } from '../small-draft.ts';

const metrics = `metrics:
  - { id: accepted, name: 复议受理数, unit: 件, kind: count }
  - { id: closed, name: 复议审结数, unit: 件, kind: count }
  - { id: rate, name: 调解成功率, unit: "%", kind: rate, decimals: 1 }
  - { id: visits, name: 窗口办件量, unit: 件, kind: count }
  - { id: days, name: 平均办理时间, unit: 个工作日, kind: duration, decimals: 1 }
`;

const files = {
  'report.yaml': `organ: { name: 青岚县人民政府, level: county }
year: 2025
pack: small
title: 青岚县人民政府关于2025年度法治政府建设情况的报告
documentNumber: 青政〔2026〕7号
signatory: 林某
addressees: [白沙市人民政府]
copyTo: [县委办公室]
printedBy: 青岚县人民政府办公室
issueDate: 2026-02-20
`,
  'facts.yaml': `facts:
  - { metric: accepted, value: 21, prior: 18 }
  - { metric: closed, value: 19 }
  - { metric: rate, numerator: 2939, denominator: 2941 }
  - { metric: visits, value: 250000, precision: 余 }
  - { metric: days, from: 12.5, to: 4 }
`,
  'prose/work.md': `坚持把化解行政争议摆在突出位置，按照《青岚县法治建设规划（2021—2025年）》统一部署。全年收到复议申请[](fact:accepted)，同比[](fact:accepted?change=yoy)，审结案件[](fact:closed)，推动争议实质性化解。调解成功率[](fact:rate)，群众满意度进一步提高。

二是优化政务服务。全年窗口办件[](fact:visits?style=wan)，平均办理时间[](fact:days)，设立3个便民服务点，企业和群众办事更加便利。

三是强化执法监督。截至2025年11月底，完成案卷评查，对发现的问题逐一反馈并限期整改，第三方评估结果良好。

| 项目 | 收到申请 | 审结案件 |
|---|---|---|
| 全县 | [](fact:accepted) | [](fact:closed) |
| 其中城关镇 | 8件 | 5件 |
`,
};

const draft = smallDraft(files, metrics);
const built = (await publish(draft, { edition: 'submission', format: 'docx' })).value as Uint8Array;

const documentPart = 'word/document.xml';
const original = parsePackage(built);
export const partText = (name: string): string => textOf(original, name);

/** What someone does to the XML of the document. */
export type Edit = (xml: string) => string;

export const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
export const paragraph = (content: string): string => `<w:p>${content.startsWith('<') ? content : run(content)}</w:p>`;

/** The first place with these words gets others. */
export const replace =
  (from: string, to: string): Edit =>
  (xml) => {
    const at = xml.indexOf(from);
    if (at < 0) throw new Error(`the file has no ${from}`);
    return xml.slice(0, at) + to + xml.slice(at + from.length);
  };
/** The first paragraph that begins with these words becomes what is made of it. */
export const ofParagraph =
  (words: string, made: (paragraph: string) => string): Edit =>
  (xml) => {
    const at = xml.indexOf(`>${words}`);
    if (at < 0) throw new Error(`the file has no paragraph ${words}`);
    const start = xml.lastIndexOf('<w:p>', at);
    const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
    return xml.slice(0, start) + made(xml.slice(start, end)) + xml.slice(end);
  };
/** Something before that paragraph. */
export const ahead = (words: string, content: string): Edit => ofParagraph(words, (whole) => content + whole);
/** That paragraph with these properties instead of its own. */
export const withProperties = (words: string, properties: string): Edit =>
  ofParagraph(words, (whole) => whole.replace(/^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/, `<w:p><w:pPr>${properties}</w:pPr>`));
export const all =
  (...edits: readonly Edit[]): Edit =>
  (xml) =>
    edits.reduce((text, edit) => edit(text), xml);
export const untouched: Edit = (xml) => xml;

const anchors = readAnchors(built);
/** The ends of a fact's bookmark, as the file has them. */
export function endsOf(id: string, occurrence = 0): readonly [start: string, end: string] {
  const { bookmark } = anchors.filter((anchor) => anchor.id === id)[occurrence] ?? { bookmark: '' };
  const [start = '', number] =
    new RegExp(`<w:bookmarkStart w:name="${bookmark}" w:id="(\\d+)"/>`).exec(partText(documentPart)) ?? [];
  return [start, `<w:bookmarkEnd w:id="${number}"/>`];
}
const asRun = (content: string): string => (content.startsWith('<') ? content : run(content));
export const before = (id: string, content: string): Edit => replace(endsOf(id)[0], asRun(content) + endsOf(id)[0]);
export const after = (id: string, content: string): Edit => replace(endsOf(id)[1], endsOf(id)[1] + asRun(content));
export const inside =
  (id: string, content: string, occurrence = 0): Edit =>
  (xml) => {
    const [start, end] = endsOf(id, occurrence);
    const from = xml.indexOf(start) + start.length;
    return xml.slice(0, from) + (content === '' ? '' : asRun(content)) + xml.slice(xml.indexOf(end, from));
  };

/** The file with its document edited, and other parts put in. */
function edited(edit: Edit, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const more = Object.entries(parts).map(([name, text]) => [name, fromText(text)] as const);
  return writePackage(new Map([...original, [documentPart, fromText(edit(partText(documentPart)))], ...more]));
}

const reading = parseDocx(openOffice(built));

/** What `verify` makes of the edited file; the draft, which is the same for all, is built once. */
export function verified(edit: Edit, parts?: Readonly<Record<string, string>>): Verification {
  const { accepted, original, damaged } = readReturned(edited(edit, parts));
  const compare = (stories: typeof accepted) =>
    readEditedDraft({ stories: reading.accepted, damaged: [] }, { stories, damaged }, reading.anchors);
  return { accepted: compare(accepted), ...(original && { original: compare(original) }) };
}

const said = ({ kind, expected, actual }: { kind: string; expected: string; actual: string }): string =>
  `${kind} ${[...new Set([expected, actual])].filter((words) => words !== '').join(' → ')}`;

/** Everything that speaks against a file, a line each. */
export const told = ({ facts, figures, comments, unread }: EditList): readonly string[] => [
  ...facts.filter(({ kind }) => kind !== 'unchanged').map(said),
  ...figures.map(said),
  ...comments.map(({ actual, author }) => `comment ${actual} by ${author}`),
  ...unread.map(({ kind, words }) => `unread ${kind} ${words}`.trim()),
];

export { isVerified };

/** What is told of edits to the file of a dossier with other files in it. */
export async function editedAs(changes: Readonly<Record<string, string>>): Promise<(edit: Edit) => readonly string[]> {
  const other = smallDraft({ ...files, ...changes }, metrics);
  const bytes = (await publish(other, { edition: 'submission', format: 'docx' })).value as Uint8Array;
  const parts = parsePackage(bytes);
  const before = parseDocx(openOffice(bytes));
  return (edit) => {
    const xml = edit(textOf(parts, documentPart));
    const { accepted, damaged } = readReturned(writePackage(new Map([...parts, [documentPart, fromText(xml)]])));
    const of = { stories: accepted, damaged };
    return told(readEditedDraft({ stories: before.accepted, damaged: [] }, of, before.anchors));
  };
}

export const reportYaml = files['report.yaml'];
