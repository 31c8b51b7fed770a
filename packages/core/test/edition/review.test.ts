import { describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { say } from '../../src/message/index.ts';
import { parsePackage, toText } from '../../src/ooxml/index.ts';
import { smallDraft } from '../flows/small-draft.ts';

const metrics = `metrics:
  - { id: a, name: 复议受理, unit: 件, kind: count, definition: 全年立案数 }
  - { id: b, name: 复议审结, unit: 件, kind: count, source: 司法所 }
`;
const files = {
  'facts.yaml': `facts:
  - metric: a
    value: 21
    source: 司法所
    evidence: [ledger]
    prior: 18
    origin: { file: 司法所报表.xlsx, sheet: 复议, cell: C4 }
`,
  'evidence.yaml': 'evidence: [{ id: ledger, title: 案件台账, documentNumber: 清司〔2026〕2号 }]\n',
  'prose/work.md': '受理[](fact:a)，又说[](fact:a)，审结[](fact:b)。\n\n第二段有毛病。\n',
};

async function commentsOf(edition: 'review' | 'submission') {
  const draft = smallDraft(files, metrics);
  const finding = say('prose/unsupported', { place: { file: 'prose/work.md', line: 3, column: 4 }, actual: '毛病' });
  const { value } = await publish(draft, { edition, format: 'docx', allowOpen: true, findings: [finding] });
  const parts = parsePackage(value!);
  const xml = parts.get('word/comments.xml');
  const comments = xml ? toText(xml).split('<w:comment ').slice(1) : [];
  const words = (text: string) =>
    text
      .split('<w:p>')
      .slice(1)
      .map((each) => each.replaceAll(/<[^>]*>/g, ''));
  return {
    authors: comments.map((each) => /w:author="([^"]*)"/.exec(each)?.[1]),
    lines: comments.map(words),
    body: toText(parts.get('word/document.xml')!),
  };
}

describe('the review edition', () => {
  it('says at the first use of a fact what it is, whose, and on what it rests', async () => {
    const { authors, lines } = await commentsOf('review');
    expect(authors).toEqual(['司法所', 'fazhi']);
    expect(lines[0]).toEqual([
      '指标：复议受理',
      '口径：全年立案数',
      '数值：21件',
      '来源单位：司法所',
      '佐证材料：案件台账（清司〔2026〕2号）',
      '截至日期：2025年12月31日',
      '原始单元格：司法所报表.xlsx 复议 C4',
      '2024年：18件',
    ]);
  });

  it('shows a finding at its place', async () => {
    const { lines, body } = await commentsOf('review');
    expect(lines[1]).toEqual(['检查：公文正文不支持毛病']);
    const commented = [...body.matchAll(/<w:commentRangeStart[^>]*\/>(.*?)<w:commentRangeEnd/g)].map(([, run = '']) =>
      run.replaceAll(/<[^>]*>/g, ''),
    );
    expect(commented).toEqual(['21件', '第二段有毛病。']);
  });

  it('highlights open slots', async () => {
    const { body } = await commentsOf('review');
    expect(/<w:highlight w:val="yellow"\/>[^【]*【待补：复议审结（司法所）】/.test(body)).toBe(true);
  });

  it('is the only one with comments', async () => {
    expect((await commentsOf('submission')).lines).toEqual([]);
  });
});
