import { describe, expect, it } from 'vitest';
import { showEdition } from '../../src/edition/index.ts';
import { atOnce } from '../../src/flows/stages.ts';
import { publish, stringifyReport } from '../../src/index.ts';
import { type EditionId, editions } from '../../src/model/report/edition.ts';
import type { Table } from '../../src/model/report/report.ts';
import { plainText } from '../../src/tree/index.ts';
import { smallDraft } from '../flows/small-draft.ts';

const metrics = `metrics:
  - { id: cases, name: 办件数, unit: 件, kind: count }
  - { id: hidden, name: 内部数, unit: 件, kind: count }
`;
const report = `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: small
annexes: [tasks]
`;
const facts = `facts:
  - { metric: cases, value: 21 }
  - { metric: hidden, value: 4711, classification: internal }
`;
const tasks = `tasks:
  - { id: "1", number: "1", group: [甲], content: 办好案件。, lead: [司法所], responsible: [司法所, 各村], deadline: { text: 2025年6月底 } }
  - { id: "2", number: "2", group: [甲], content: 管好数据。, targets: [{ metric: cases, op: ">=", value: 20 }] }
  - { id: "3", number: "3", group: [乙], content: 内部的事。, classification: internal }
  - { id: "4", number: "4", group: [乙], content: 没有动静。 }
  - { id: "5", number: "5", group: [乙], content: 不写的事。, exempt: { reason: 由县里报告 } }
  - { id: "6", number: "6", group: [甲], content: 又是甲组。, targets: [{ metric: hidden, op: ">=", value: 20 }] }
`;
const prose = `一是办结案件[](fact:cases)。[](task:1)二是又办一批。[](task:1)

<!-- internal -->

内部已办。[](task:3)[](fact:hidden)

<!-- /internal -->
`;
const draftOf = (files: Readonly<Record<string, string>> = {}) =>
  smallDraft(
    { 'report.yaml': report, 'facts.yaml': facts, 'tasks.yaml': tasks, 'prose/work.md': prose, ...files },
    metrics,
  );

function annexOf(edition: EditionId, files?: Readonly<Record<string, string>>) {
  const { value, messages } = atOnce(showEdition(draftOf(files), editions[edition]));
  const annex = value.children.find(({ type }) => type === 'attachment');
  const table = annex?.type === 'attachment' ? (annex.children[0] as Table) : undefined;
  const rows = table?.children.map(({ children }) => children.map((cell) => plainText(cell))) ?? [];
  return { value, messages, annex, table, rows };
}

describe('the annex of tasks', () => {
  it('lies on its side where the report says so', () => {
    const turned = { 'report.yaml': `${report}annexOrientation: { tasks: landscape }\n` };
    expect(annexOf('submission', turned).annex).toMatchObject({ orientation: 'landscape' });
    expect(annexOf('submission').annex).not.toHaveProperty('orientation');
  });

  it('has a row for each task, with sentences, else figures, else a reason, else a dash', () => {
    const { annex, table, rows } = annexOf('submission');
    expect(annex?.type === 'attachment' && plainText(annex.title)).toBe('2025年度法治政府建设重点任务落实情况表');
    expect(table?.headerRows).toBe(1);
    expect(rows).toEqual([
      ['序号', '重点任务', '责任单位', '完成时限', '落实情况'],
      ['甲'],
      ['1', '办好案件。', '司法所、各村', '2025年6月底', '办结案件21件。又办一批。'],
      ['2', '管好数据。', '—', '—', '办件数21件。'],
      ['乙'],
      ['3', '内部的事。', '—', '—', '内部已办。'],
      ['4', '没有动静。', '—', '—', '—'],
      ['5', '不写的事。', '—', '—', '（由县里报告）'],
      ['甲'],
      ['6', '又是甲组。', '—', '—', '内部数4711件。'],
    ]);
  });

  it('merges the row of a group over all columns', () => {
    const spans = annexOf('submission').table?.children.map(({ children }) => children[0]?.columnSpan);
    expect(spans).toEqual([1, 5, 1, 1, 5, 1, 1, 1, 5, 1]);
  });

  it('has nothing internal in the edition for everyone', async () => {
    const { messages, rows, value } = annexOf('public');
    expect(messages.map(String)).toEqual([]);
    expect(rows.slice(1)).toEqual([
      ['甲'],
      ['1', '办好案件。', '司法所、各村', '2025年6月底', '办结案件21件。又办一批。'],
      ['2', '管好数据。', '—', '—', '办件数21件。'],
      ['乙'],
      ['4', '没有动静。', '—', '—', '—'],
      ['甲'],
      ['6', '又是甲组。', '—', '—', '—'],
    ]);
    expect(stringifyReport(value)).not.toMatch(/内部|4711/);
    const built = await publish(draftOf(), { edition: 'public', format: 'docx' });
    expect(built.messages.map(String)).toEqual([]);
    expect(built.value).toBeDefined();
  });

  it('has no column of groups where the list has none', () => {
    const { rows } = annexOf('submission', {
      'tasks.yaml': 'tasks: [{ id: "1", content: 办好案件。 }, { id: "3", content: 又 }]\n',
    });
    expect(rows[0]).toEqual(['序号', '重点任务', '责任单位', '完成时限', '落实情况']);
    expect(rows[1]).toEqual(['', '办好案件。', '—', '—', '办结案件21件。又办一批。']);
  });

  it('is not there without tasks, or where all are internal', () => {
    const plain = '已办。\n';
    expect(annexOf('submission', { 'tasks.yaml': 'tasks: []\n', 'prose/work.md': plain }).annex).toBeUndefined();
    const internal = 'tasks: [{ id: "1", content: 内部的事, classification: internal }]\n';
    expect(annexOf('public', { 'tasks.yaml': internal, 'prose/work.md': plain }).annex).toBeUndefined();
  });

  it('prints facts that read back from the Word file', async () => {
    const { value, messages } = await publish(draftOf(), { edition: 'submission', format: 'docx' });
    expect(messages.map(String)).toEqual([]);
    expect(value).toBeDefined();
  });
});
