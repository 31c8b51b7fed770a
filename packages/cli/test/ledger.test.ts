import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const dossier = (): Map<string, Uint8Array> =>
  new Map(
    Object.entries({
      'd/report.yaml': `organ: { name: 清河镇人民政府, level: township }
year: 2025
pack: ./pack
departments: [{ id: justice, name: 司法所 }]
`,
      'd/pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: work, title: 工作情况 }]\n',
      'd/pack/metrics.yaml': `metrics:
  - { id: cases, name: 受理数, unit: 件, kind: count, source: 司法所, definition: "含“转交”的, 不含撤回的" }
  - { id: rate, name: 成功率, unit: "%", kind: rate }
  - { id: checks, name: 检查次数, unit: 次, kind: count }
  - { id: days, name: 开办时间, unit: 天, kind: duration }
`,
      'd/facts.yaml': `facts:
  - { metric: cases, parts: { 甲村: 3, 乙村: 4 }, prior: 5, priorPrecision: 余, evidence: [book], origins: [{ part: 甲村, file: jia/facts.yaml, line: 2 }] }
  - { metric: rate, numerator: 1, denominator: 3, origin: { file: returns/a.xlsx, sheet: 数据, cell: H3 } }
  - { metric: days, from: 9, to: 3 }
`,
      'd/evidence.yaml': 'evidence:\n  - { id: book, title: 台账, documentNumber: 清政〔2025〕1号 }\n',
    }).map(([path, text]) => [path, bytesOf(text)]),
  );
const base = 'd/out/清河镇人民政府2025年度台账';
const textOf = (entries: ReadonlyMap<string, Uint8Array>, path: string) => new TextDecoder().decode(entries.get(path));

/** The cells of a text in commas, as RFC 4180 has it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('fazhi ledger', () => {
  it('writes every metric with where it comes from, for any engine', async () => {
    const entries = dossier();
    const { host, said } = memoryHost(entries);
    expect(await run(['ledger', 'd', '--to', 'jsonl,csv,xlsx'], host)).toBe(0);
    expect(said.stdout).toContain(`已生成  ${base}.jsonl  指标4项`);

    const lines = textOf(entries, `${base}.jsonl`).trimEnd().split('\n');
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows.map(({ metric, status }) => [metric, status])).toEqual([
      ['cases', 'stated'],
      ['rate', 'stated'],
      ['checks', 'open'],
      ['days', 'stated'],
    ]);
    expect(rows[0]).toMatchObject({
      dossier: 'd',
      organ: '清河镇人民政府',
      year: 2025,
      exact: { form: 'parts', value: '7' },
      prior: { exact: '5', precision: '余', value: '5余件' },
      evidence: [{ title: '台账' }],
      origins: [{ part: '甲村', file: 'jia/facts.yaml', line: 2 }],
    });

    const [head = [], ...table] = parseCsv(textOf(entries, `${base}.csv`).replace(/^\uFEFF/, ''));
    const of = (row: number, key: string) => table[row]?.[head.indexOf(key)];
    expect(table.every((row) => row.length === head.length)).toBe(true);
    const shown = (row: number, ...keys: readonly string[]) => keys.map((key) => of(row, key));
    expect(shown(0, 'metric', 'part', 'exact', 'definition')).toEqual(['cases', '', '7', '含“转交”的, 不含撤回的']);
    expect(shown(1, 'metric', 'part', 'exact', 'originFile', 'originLine')).toEqual([
      'cases',
      '甲村',
      '3',
      'jia/facts.yaml',
      '2',
    ]);
    expect(shown(3, 'metric', 'numerator', 'denominator', 'originCell')).toEqual(['rate', '1', '3', 'H3']);
    expect(shown(4, 'metric', 'status', 'exact')).toEqual(['checks', '待补', '']);
    expect(shown(5, 'metric', 'from', 'exact', 'file', 'line')).toEqual(['days', '9', '3', 'd/facts.yaml', '4']);

    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(entries.get(`${base}.xlsx`)!.slice().buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet('台账')!;
    expect(sheet.rowCount).toBe(table.length + 1);
    const column = (sheet.getRow(1).values as unknown[]).indexOf('数');
    expect([sheet.getRow(2).getCell(column).value, sheet.getRow(6).getCell(column).value]).toEqual([7, null]);
  });

  it('is the same each time, and refuses a format that it has not', async () => {
    const [one, two] = [dossier(), dossier()];
    for (const entries of [one, two]) await run(['ledger', 'd', '--to', 'jsonl,csv,xlsx'], memoryHost(entries).host);
    for (const format of ['jsonl', 'csv', 'xlsx'])
      expect(one.get(`${base}.${format}`)).toEqual(two.get(`${base}.${format}`));
    expect(await run(['ledger', 'd'], memoryHost(one).host)).toBe(0);
    const wrong = memoryHost(one);
    expect(await run(['ledger', 'd', '--to', 'parquet'], wrong.host)).toBe(2);
    expect(wrong.said.stderr).toContain('jsonl、csv、xlsx');
  });

  it('in commas is text wherever a spreadsheet would reckon, and numbers stay numbers', async () => {
    const entries = dossier();
    const names = ['=1+1', '@SUM(A1)', '+86', '-甲', '2-1', '甲=乙'];
    const book = names.map((title, at) => `  - { id: b${at}, title: ${JSON.stringify(title)} }\n`).join('');
    entries.set('d/evidence.yaml', bytesOf(`evidence:\n${book}`));
    const facts = names.map((_, at) => `b${at}`).join(', ');
    entries.set('d/facts.yaml', bytesOf(`facts:\n  - { metric: cases, value: -3, evidence: [${facts}] }\n`));
    const meta = `metrics:\n${names.map((name, at) => `  - { id: m${at}, name: ${JSON.stringify(name)}, unit: 件, kind: count }\n`).join('')}`;
    entries.set('d/pack/metrics.yaml', bytesOf(`${meta}  - { id: cases, name: 结余, unit: 万元, kind: amount }\n`));
    expect(await run(['ledger', 'd', '--to', 'csv'], memoryHost(entries).host)).toBe(0);
    const [head = [], ...table] = parseCsv(textOf(entries, `${base}.csv`).replace(/^\uFEFF/, ''));
    const column = (key: string) => table.map((row) => row[head.indexOf(key)]);
    expect(column('name')).toEqual(["'=1+1", "'@SUM(A1)", "'+86", "'-甲", '2-1', '甲=乙', '结余']);
    expect(column('exact').at(-1)).toBe('-3');
  });

  it('with internal figures is kept out of a folder for everyone', async () => {
    const entries = dossier();
    entries.set('d/facts.yaml', bytesOf('facts:\n  - { metric: cases, value: 3, classification: internal }\n'));
    await run(
      ['build', 'd', '--edition', 'public', '--to', 'md', '--allow-open', '--out', 'open'],
      memoryHost(entries).host,
    );
    expect([...entries.keys()].some((path) => path.startsWith('open/'))).toBe(true);
    const { host, said } = memoryHost(entries);
    expect(await run(['ledger', 'd', '--to', 'csv', '--out', 'open'], host)).toBe(2);
    expect(said.stderr).toContain('不能与它放在一起');
  });
});
