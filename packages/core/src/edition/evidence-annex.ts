import type { FactStyle } from '../model/dossier/fact-style.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { Edition } from '../model/report/edition.ts';
import type { Attachment, Inline, Report, TableCell, TableRow } from '../model/report/report.ts';
import { chineseDate, printQuantity } from '../numeral/index.ts';
import { build, walk } from '../tree/index.ts';

/** Widths in characters of the table: a 发文字号 stands in one line, the name of a department in two. */
const columns = [
  { title: '序号', width: 2.8, align: 'center' },
  { title: '指标', width: 7.8, align: 'left' },
  { title: '数值', width: 6.1, align: 'center' },
  { title: '口径', width: 7.8, align: 'left' },
  { title: '来源单位', width: 4.8, align: 'left' },
  { title: '佐证材料', width: 12.7, align: 'left' },
] as const;

/**
 * 数据佐证表: a row for each fact the report prints, in reading order and as the report prints it. An edition for
 * everyone has no row of an internal fact, and no name of an internal document.
 */
export function evidenceAnnex(report: Report, ledger: Ledger, edition: Edition): Attachment | undefined {
  const shown = [...stylesOf(report)].flatMap(([id, style]) => {
    const entry = ledger.entries.get(id);
    return entry && (edition.internal || entry.classification === 'public') ? [{ entry, style }] : [];
  });
  if (shown.length === 0) return undefined;
  const rows = shown.map(({ entry, style }, index) => row(entry, style, index + 1, ledger, edition));
  const table = build.table([build.row(...columns.map(({ title }) => title)), ...rows], {
    align: columns.map(({ align }) => align),
    widths: columns.map(({ width }) => width),
  });
  const differs = shown.some(({ entry }) => entry.asOf !== ledger.asOf);
  const dated = `数据截至${chineseDate(ledger.asOf)}${differs ? '，另有注明的除外' : ''}。`;
  return build.attachment(`${ledger.year}年度法治政府建设数据佐证表`, build.p(dated), table);
}

/** Each fact in reading order, with the style of the first place that prints the whole of it. */
function stylesOf(report: Report): ReadonlyMap<string, FactStyle> {
  const styles = new Map<string, FactStyle | undefined>();
  for (const node of walk(report)) {
    if (node.type !== 'fact') continue;
    const { show, part, change } = node.style;
    const whole = show === undefined && part === undefined && change === undefined;
    styles.set(node.id, styles.get(node.id) ?? (whole ? node.style : undefined));
  }
  return new Map([...styles].map(([id, style]) => [id, style ?? {}]));
}

function row(entry: LedgerEntry, style: FactStyle, number: number, { asOf }: Ledger, { internal }: Edition): TableRow {
  const { metric, source, evidence } = entry;
  const documents = evidence.filter(({ classification }) => internal || classification === 'public');
  return build.row(
    String(number),
    metric.name,
    build.cell([build.fact(metric.id, printQuantity(entry, style) ?? '', style)]),
    lines([metric.definition ?? '', entry.asOf === asOf ? '' : `截至${chineseDate(entry.asOf)}`]),
    source ?? '—',
    lines(documents.flatMap(({ title, documentNumber }) => [title, documentNumber ?? ''])),
  );
}

/** Each on a line of its own. */
function lines(texts: readonly string[]): TableCell {
  const full = texts.filter((text) => text !== '');
  if (full.length === 0) return build.cell('—');
  const words = full.flatMap((text, index): (Inline | string)[] => (index === 0 ? [text] : [build.lineBreak(), text]));
  return build.cell(words);
}
