import type { Message } from '../../message/index.ts';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import type { Place } from '../../model/place.ts';
import { ownRemarks } from '../../model/remark.ts';
import type { Inline, Report } from '../../model/report/report.ts';
import { chineseDate, printQuantity } from '../../numeral/index.ts';
import { build, mapInlines, walk } from '../../tree/index.ts';
import { markRemarks } from './mark-remarks.ts';

const author = 'fazhi';

/**
 * The report with its sources in the margin: the first use of each fact says what it is, whose and on what it
 * rests, what may be written in an open place, and each finding at the words it is about, or at the first words of the report.
 */
export function annotate(report: Report, ledger: Ledger, messages: readonly Message[]): Report {
  const seen = new Set<string>();
  const findings = placeFindings(
    report,
    messages.filter((each) => !isRemark(each)),
  );
  const withSources = (node: Inline): Inline => {
    const hints = node.type === 'slot' ? (node.hints ?? []) : [];
    const lines = [
      ...hints.map((hint) => `${ownRemarks.hint}：${hint}`),
      ...(findings.get(node) ?? []).map(({ reason }) => `${ownRemarks.finding}：${reason}`),
    ];
    if (node.type !== 'fact' || seen.has(node.id))
      return lines.length === 0 ? node : build.annotation(author, lines, node);
    seen.add(node.id);
    const entry = ledger.entries.get(node.id);
    const source = entry ? provenance(entry, ledger.year) : [];
    return source.length + lines.length === 0
      ? node
      : build.annotation(entry?.source ?? author, [...source, ...lines], node);
  };
  return markRemarks(mapInlines(report, withSources), messages.filter(isRemark));
}

/** What a reviewer wrote on an earlier draft stands beside it again, in the name of who wrote it. */
const isRemark = ({ ruleId }: Message): boolean => ruleId === 'review/comment';

function provenance(entry: LedgerEntry, year: number): string[] {
  const { metric, fact, source, asOf, evidence, prior } = entry;
  const documents = evidence.map(
    ({ title, documentNumber }) => title + (documentNumber ? `（${documentNumber}）` : ''),
  );
  const origin = fact?.origin && [fact.origin.file, fact.origin.sheet, fact.origin.cell].filter(Boolean).join(' ');
  const rows = {
    [ownRemarks.metric]: metric.name,
    口径: metric.definition,
    数值: printQuantity(entry, {}),
    来源单位: source,
    佐证材料: documents.length > 0 ? documents.join('；') : '未登记',
    截至日期: chineseDate(asOf),
    原始单元格: origin || undefined,
    [`${year - 1}年`]: prior === undefined ? undefined : printQuantity(entry, { show: 'prior' }),
  };
  return Object.entries(rows).flatMap(([name, value]) => (value === undefined ? [] : [`${name}：${value}`]));
}

/** Each finding with the inline node that begins last before it in its file; without such a node, the first one. */
function placeFindings(report: Report, messages: readonly Message[]): ReadonlyMap<Inline, readonly Message[]> {
  const spoken = walk(report).filter((node): node is Inline => ['text', 'fact', 'slot'].includes(node.type));
  const found = new Map<Inline, Message[]>();
  for (const message of messages) {
    const at = spoken.findLast(({ place }) => place !== undefined && isUpTo(place, message)) ?? spoken[0];
    if (at && !found.get(at)?.push(message)) found.set(at, [message]);
  }
  return found;
}

const isUpTo = (place: Place, { file, line, column }: Message): boolean =>
  place.file === file &&
  place.line !== undefined &&
  line !== undefined &&
  line !== null &&
  place.line <= line &&
  (place.line < line || (place.column ?? 1) <= (column ?? 1));
