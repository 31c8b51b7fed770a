import type { Edition } from '../model/edition.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { Attachment, Inline, Report, TableCell, TableRow } from '../model/report.ts';
import { chineseDate, printQuantity } from '../numeral/index.ts';
import { build, walk } from '../tree/index.ts';

const columns = [
  { title: '序号', width: 5 },
  { title: '指标', width: 16 },
  { title: '数值', width: 14 },
  { title: '口径', width: 22 },
  { title: '来源单位', width: 13 },
  { title: '佐证材料', width: 20 },
  { title: '截至日期', width: 10 },
] as const;

/**
 * 数据佐证表: a row for each fact the report prints, in reading order. An edition for everyone has no row of an
 * internal fact, and no name of an internal document.
 */
export function evidenceAnnex(report: Report, ledger: Ledger, edition: Edition): Attachment | undefined {
  const ids = new Set([...walk(report)].flatMap((node) => (node.type === 'fact' ? [node.id] : [])));
  const entries = [...ids].flatMap((id) => ledger.entries.get(id) ?? []);
  const shown = entries.filter(({ classification }) => edition.internal || classification === 'public');
  if (shown.length === 0) return undefined;
  const header = build.row(...columns.map(({ title }) => build.cell(title)));
  const table = build.table([header, ...shown.map((entry, index) => row(entry, index + 1, edition))], {
    align: ['center', 'left', 'center', 'left', 'left', 'left', 'center'],
    widths: columns.map(({ width }) => width),
  });
  return build.attachment(`${ledger.year}年度法治政府建设数据佐证表`, table);
}

function row(
  { metric, source, asOf, evidence, ...entry }: LedgerEntry,
  number: number,
  { internal }: Edition,
): TableRow {
  const value = printQuantity({ metric, source, asOf, evidence, ...entry }, {}) ?? '';
  const documents = evidence.filter(({ classification }) => internal || classification === 'public');
  const named = documents.map(({ title, documentNumber }) => title + (documentNumber ? `（${documentNumber}）` : ''));
  return build.row(
    String(number),
    metric.name,
    build.cell([build.fact(metric.id, value)]),
    metric.definition ?? '—',
    source ?? '—',
    lines(named),
    chineseDate(asOf),
  );
}

/** One document a line. */
function lines(texts: readonly string[]): TableCell {
  if (texts.length === 0) return build.cell('—');
  const words = texts.flatMap((text, index): (Inline | string)[] => (index === 0 ? [text] : [build.lineBreak(), text]));
  return build.cell(words);
}
