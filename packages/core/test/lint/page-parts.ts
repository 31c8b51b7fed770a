import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { build, checkFile, writeDocx } from '../../src/index.ts';
import { editions } from '../../src/model/report/edition.ts';
import { defaultLayout } from '../../src/model/report/layout.ts';
import { soundHead } from '../readers/sound-head.ts';

const { attachment, p, report, row, section, table } = build;
const sentence =
  '全年工作有序推进，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高，群众的满意度稳步上升。';
const rows = Array.from({ length: 24 }, (_, index) => row(String(index + 1), '指标名称'));
const tasks = attachment('任务完成情况表', table([row('序号', '指标'), ...rows]));
const body = section(1, '主要举措和成效', [
  section(2, '健全机制', [p(sentence), p('三是压实责任。', sentence)]),
  section(2, '规范执法', [section(3, '修订规则', [p(sentence), p('办结案件2025件，群众满意。', sentence)])]),
]);

/** The texts of a Word file by their names. */
export type Parts = Record<string, string>;
export type Change = (parts: Parts) => Parts;

/** A right page with one attachment, or with two, as we write it: runs say again what their styles say. */
export async function printedParts(attachments: 1 | 2 = 1): Promise<Parts> {
  const second = attachments === 2 ? [attachment('典型案例', p(sentence))] : [];
  const bytes = await writeDocx(report(soundHead, body, tasks, ...second), {
    edition: editions.submission,
    layout: defaultLayout,
    date: '2026-02-20',
  });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

/** The same page by its styles alone, as most files of offices are: a change of a style is seen on it. */
export async function soundParts(attachments: 1 | 2 = 1): Promise<Parts> {
  const parts = await printedParts(attachments);
  return { ...parts, 'word/document.xml': byStylesAlone(parts['word/document.xml'] ?? '') };
}

const byStylesAlone = (xml: string): string =>
  xml
    .replace(/<w:pStyle w:val="Normal"\/>|<w:ind (?=[^>]*firstLineChars="200")[^>]*>/g, '')
    .replace(/<w:rPr>.*?<\/w:rPr>/gs, (properties) =>
      properties
        .replace(/<w:rFonts w:ascii[^>]*>/, (fonts) =>
          fonts.includes('w:hint=') ? '<w:rFonts w:hint="eastAsia"/>' : '',
        )
        .replace(/<w:sz w:val="(?:28|32|44)"\/><w:szCs w:val="\d+"\/>/, ''),
    )
    .replaceAll('<w:rPr></w:rPr>', '')
    .replaceAll('<w:pPr></w:pPr>', '');

const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A finding about the page: the first words of its paragraph stand for its place. */
export interface PageFinding {
  readonly rule: string;
  readonly opening: string;
  readonly reason: string;
}

export const pageFindings = (parts: Parts): Promise<readonly PageFinding[]> => findingsInFile(zipped(parts));

async function findingsInFile(bytes: Uint8Array): Promise<readonly PageFinding[]> {
  const { value } = await checkFile(bytes, 'a.docx');
  return (value?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('format/'))
    .map((message) => ({
      rule: message.ruleId!,
      opening: (message as { opening?: string }).opening ?? '',
      reason: message.reason,
    }));
}

/** The same, as lines that people read where a test fails. */
export const formatFindings = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await findingsInFile(bytes)).map(({ rule, opening, reason }) => `${rule} ${opening}: ${reason}`);

export async function rulesOf(parts: Parts): Promise<readonly string[]> {
  return (await pageFindings(parts)).map(({ rule }) => rule);
}

/** A part with something changed; that it was there to be changed is made sure. */
export const part =
  (name: string, from: string | RegExp, to: string): Change =>
  (parts) => {
    const after = parts[name]!.replace(from, to);
    expect(after, name).not.toBe(parts[name]);
    return { ...parts, [name]: after };
  };
/** Changes the text of the document; that something did change is part of it. */
export const inDocument =
  (change: (xml: string) => string): Change =>
  (parts) => {
    const before = parts['word/document.xml']!;
    const after = change(before);
    if (after === before) throw new Error('nothing was altered');
    return { ...parts, 'word/document.xml': after };
  };
export const inBody = (from: string | RegExp, to: string): Change => part('word/document.xml', from, to);
export const footers =
  (from: string | RegExp, to: string): Change =>
  (parts) =>
    part('word/footer2.xml', from, to)(part('word/footer1.xml', from, to)(parts));

/** A style's definition, changed. */
export const style =
  (id: string, from: string | RegExp, to: string): Change =>
  (parts) => {
    const whole = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's');
    const before = whole.exec(parts['word/styles.xml']!)?.[0] ?? '';
    const after = before.replace(from, to);
    expect(after, `${id}: ${before}`).not.toBe(before);
    return { ...parts, 'word/styles.xml': parts['word/styles.xml']!.replace(before, after) };
  };

/** The paragraph in which these words stand, changed: what is put in its place, or `''` for nothing. */
export const paragraphOf =
  (words: string, change: (xml: string) => string): Change =>
  (parts) => {
    const xml = parts['word/document.xml']!;
    const found = [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].find(([each]) =>
      each.replace(/<[^>]*>/g, '').includes(words),
    );
    expect(found?.[0], words).toBeDefined();
    const after = change(found![0]);
    expect(after, found![0]).not.toBe(found![0]);
    return { ...parts, 'word/document.xml': xml.replace(found![0], () => after) };
  };

/** Properties of a paragraph, put before those it has. */
export const withProperties =
  (properties: string, words: string): Change =>
  (parts) =>
    paragraphOf(words, (xml) =>
      /<w:pPr>/.test(xml)
        ? xml.replace(/<w:pPr>(<w:pStyle[^>]*>)?/, (head) => head + properties)
        : xml.replace('<w:p>', `<w:p><w:pPr>${properties}</w:pPr>`),
    )(parts);

/** Some words of a paragraph in a run of their own, set otherwise. */
export const withRun =
  (properties: string, words: string): Change =>
  (parts) =>
    inBody(
      new RegExp(`<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t([^>]*)>([^<]*?)${words}`),
      `<w:r>$1<w:t$2>$3</w:t></w:r><w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r><w:r>$1<w:t$2>`,
    )(parts);

export const all =
  (...changes: readonly Change[]): Change =>
  (parts) =>
    changes.reduce((made, change) => change(made), parts);
