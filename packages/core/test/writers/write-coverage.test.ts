import { describe, expect, it } from 'vitest';
import { openOffice, parsePackage, parseSheets, textOf } from '../../src/ooxml/index.ts';
import { build } from '../../src/tree/index.ts';
import { writeCoverageHtml } from '../../src/writers/html/index.ts';
import { writeCoverageXlsx } from '../../src/writers/xlsx/index.ts';
import { cover, taskOf } from '../coverage/source-of.ts';

const { p, task } = build;
const hostile = '<script>alert("1")</script>&\'"';

const matrix = cover({
  tasks: [
    taskOf('1', {
      number: '1',
      group: ['甲'],
      content: `办好案件${hostile}`,
      lead: ['司法局'],
      responsible: ['财政局'],
    }),
    taskOf('2', { number: '2', group: ['乙'], content: '=1+1', deadline: { text: '2023年6月底', date: '2023-06-30' } }),
    taskOf('3', { number: '10', group: ['甲'], content: '内部的事', classification: 'internal', evidence: ['doc'] }),
    taskOf('4', {
      number: '2-3',
      group: [hostile],
      content: '长'.repeat(40_000),
      exempt: { reason: '理由' },
      responsible: [hostile],
    }),
  ],
  evidence: ['{ id: doc, title: 台账 }'],
  report: [p(`已办${hostile}。`, task('1'))],
});

describe('writeCoverageXlsx', () => {
  it('has a sheet by group, one by department and one of counts', async () => {
    const { sheets } = parseSheets(openOffice(await writeCoverageXlsx(matrix)));
    expect(sheets.map(({ name }) => name)).toEqual(['按组别', '按单位', '汇总']);
    const [byGroup, byDepartment, counts] = sheets.map(({ rows }) => rows.map((row) => [...row]));
    expect(byGroup?.map((row) => row[0])).toEqual(['序号', '1', '10', '2', '2-3']);
    expect(byGroup?.[1]?.slice(0, 12)).toEqual([
      '1',
      '甲',
      `办好案件${hostile}`,
      '司法局',
      '财政局',
      '',
      '已报告',
      '',
      '',
      '“主要举措”有1句报告',
      '主要举措',
      `已办${hostile}。`,
    ]);
    expect(byGroup?.[2]?.slice(6)).toEqual([
      '部分报告',
      '',
      '',
      '有数据或佐证材料，但没有语句注明报告这项任务\n佐证材料：台账',
      '',
      '',
      '',
      '台账',
      '内部',
    ]);
    expect(byGroup?.[3]?.slice(2, 10)).toEqual([
      '=1+1',
      '',
      '',
      '2023年6月底',
      '未报告',
      '',
      '逾期',
      '没有语句报告，也没有数据和佐证材料\n完成时限2023年6月底已到（数据截至2023年12月31日）',
    ]);
    expect(byDepartment?.map((row) => `${row[0]} ${row[1]}`)).toEqual([
      '单位 序号',
      '司法局 1',
      '财政局 1',
      '未写明责任单位 2',
      '未写明责任单位 10',
      `${hostile} 2-3`,
    ]);
    expect(counts?.[0]).toEqual(['口径', '名称', '任务数', '已报告', '部分报告', '未报告', '免报告', '逾期数']);
    expect(counts?.[1]).toEqual(['组别', '甲', '2', '1', '1', '0', '0', '0']);
    expect(counts?.at(-1)).toEqual(['合计', '全部任务', '4', '1', '1', '1', '1', '1']);
  });

  it('freezes the header and filters every column', async () => {
    const sheet = textOf(parsePackage(await writeCoverageXlsx(matrix)), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A1:O5"');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const other = textOf(parsePackage(await writeCoverageXlsx(matrix)), 'xl/worksheets/sheet2.xml');
    expect(other).toContain('<autoFilter ref="A1:P6"');
  });

  it('has no formula, and no text longer than a cell holds', async () => {
    const parts = parsePackage(await writeCoverageXlsx(matrix));
    for (const sheet of ['sheet1', 'sheet2', 'sheet3'])
      expect(textOf(parts, `xl/worksheets/${sheet}.xml`)).not.toContain('<f>');
    const [sheet] = parseSheets(openOffice(await writeCoverageXlsx(matrix))).sheets;
    const longest = Math.max(...sheet!.rows.flat().map(({ length }) => length));
    expect(longest).toBeLessThanOrEqual(32_767);
    expect(longest).toBeGreaterThan(29_999);
  });

  it('writes what looks like an escape as it is', async () => {
    const odd = cover({ tasks: [taskOf('1', { content: '甲_x0041_\u0001乙' })] });
    const [sheet] = parseSheets(openOffice(await writeCoverageXlsx(odd))).sheets;
    expect(sheet?.rows[1]?.[2]).toBe('甲_x0041_\u0001乙');
  });

  it('gives the same bytes twice, and is a workbook without tasks', async () => {
    expect(await writeCoverageXlsx(matrix)).toEqual(await writeCoverageXlsx(matrix));
    const [empty] = parseSheets(openOffice(await writeCoverageXlsx(cover({ tasks: [] })))).sheets;
    expect(empty?.rows).toHaveLength(1);
  });
});

describe('writeCoverageHtml', () => {
  const page = new TextDecoder().decode(writeCoverageHtml(matrix));

  it('escapes every text, wherever it stands', () => {
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('"1"');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('办好案件&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;&quot;');
  });

  it('loads nothing', () => {
    expect(page).not.toMatch(/https?:|\bsrc=|\bhref=|url\(|@import/);
    expect(page).toContain("default-src 'none'");
  });

  it('has a row for each task with what the filters look at', () => {
    const rows = [
      ...page.matchAll(/<tr class="task (\w+)" data-state="(\w+)" data-overdue="(\w+)" data-departments="([^"]*)">/g),
    ];
    const parsed = rows.map(([, , state, overdue, departments = '']) => [
      state,
      overdue,
      JSON.parse(
        departments
          .replaceAll('&quot;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&'),
      ),
    ]);
    expect(parsed).toEqual([
      ['covered', 'false', ['司法局', '财政局']],
      ['partial', 'false', ['未写明责任单位']],
      ['uncovered', 'true', ['未写明责任单位']],
      ['exempt', 'false', [hostile]],
    ]);
  });

  it('says the state in words and signs, and keeps its colours on paper', () => {
    for (const badge of ['● 已报告', '◐ 部分报告', '○ 未报告', '— 免报告']) expect(page).toContain(badge);
    expect(page).toContain('print-color-adjust:exact');
  });

  it.each([
    [{}, ['1', '2', '3', '4'], '共4项'],
    [{ search: '办好 ALERT' }, ['1'], '显示1项，共4项'],
    [{ department: '财政局' }, ['1'], '显示1项，共4项'],
    [{ state: 'uncovered' }, ['2'], '显示1项，共4项'],
    [{ state: 'overdue' }, ['2'], '显示1项，共4项'],
    [{ department: '财政局', state: 'exempt' }, [], '显示0项，共4项'],
    [{ department: hostile }, ['4'], '显示1项，共4项'],
  ])('shows with the filters %j the tasks %j', (chosen, ids, words) => {
    expect(filtered(page, chosen)).toEqual({ ids, words });
  });
});

/** Runs the page's own script on as much of a document as it asks for. */
function filtered(page: string, chosen: Readonly<Record<string, string>>) {
  const rows = matrix.byGroup
    .flatMap(({ rows: own }) => own)
    .map(({ task: { id, content }, state, overdue }) => {
      const shown = matrix.byDepartment.filter((view) => view.rows.some((row) => row.task.id === id));
      const dataset = { state, overdue: String(overdue), departments: JSON.stringify(shown.map(({ name }) => name)) };
      return { id, hidden: false, textContent: content, dataset };
    });
  const count = { textContent: '' };
  const listeners: (() => void)[] = [];
  const elements: Readonly<Record<string, object>> = {
    count,
    filters: { addEventListener: (_name: string, apply: () => void) => listeners.push(apply) },
    ...Object.fromEntries(['search', 'department', 'state'].map((id) => [id, { value: chosen[id] ?? '' }])),
  };
  const document = {
    getElementById: (id: string) => elements[id],
    querySelectorAll: (selector: string) => (selector === '#tasks tr.task' ? rows : []),
  };
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  new Function('document', script)(document);
  for (const apply of listeners) apply();
  return { ids: rows.flatMap(({ id, hidden }) => (hidden ? [] : [id])).sort(), words: count.textContent };
}
