import type { Message } from '../../message/index.ts';
import { changedSince } from '../../model/remark.ts';
import type { Inline, Report } from '../../model/report/report.ts';
import {
  build,
  findWords,
  mapEachInline,
  nearestWords,
  type PrintedLeaf,
  printedLeaves,
  type WordSpan,
  walk,
} from '../../tree/index.ts';

/** One end of a comment in a text: `at` counts its characters. */
interface End {
  readonly at: number;
  readonly which: 'first' | 'last';
  readonly number: number;
}

/**
 * The report with what reviewers wrote on an earlier draft beside exactly the words they wrote it on, be these part of a text or
 * in several, in headings and cells. Where the words have changed since, it stands beside what is nearest to them, and says so.
 */
export function markRemarks(report: Report, remarks: readonly Message[]): Report {
  const ends = new Map<PrintedLeaf, End[]>();
  const lines = new Map<number, readonly string[]>();
  const put = (leaf: PrintedLeaf, end: End) => {
    if (!ends.get(leaf)?.push(end)) ends.set(leaf, [end]);
  };
  for (const [number, remark] of remarks.entries()) {
    const [words = ''] = remark.params.expected ?? [];
    const { span, isExact } = spanOf(report, remark, words);
    if (!span) continue;
    const said = (remark.actual ?? '').split('\n');
    lines.set(number, isExact ? said : [...said, changedSince(words)]);
    put(span.first.leaf, { at: span.first.from, which: 'first', number });
    put(span.last.leaf, { at: span.last.to, which: 'last', number });
  }
  return mapEachInline(report, (node) => {
    const own = ends.get(node as PrintedLeaf);
    return own
      ? cut(node as PrintedLeaf, own, (number) => [remarks[number]?.params.subject ?? '', lines.get(number) ?? []])
      : [node];
  });
}

function spanOf(
  report: Report,
  { file, line, column }: Message,
  words: string,
): { span: WordSpan | undefined; isExact: boolean } {
  const isHere = ({ place }: PrintedLeaf) =>
    place?.file === file && place?.line === line && (place?.column ?? 1) === column;
  const exact = findWords([report], words);
  const span = exact.find(({ first }) => isHere(first.leaf)) ?? exact[0];
  if (span) return { span, isExact: true };
  const leaves = printedLeaves(
    walk(report).filter((node): node is PrintedLeaf => ['text', 'fact', 'slot'].includes(node.type)),
  );
  const near = nearestWords([report], words);
  const leaf = leaves.find(isHere) ?? near?.first.leaf ?? leaves[0];
  const whole = leaf && { first: { leaf, from: 0 }, last: { leaf, to: leaf.value.length } };
  return { span: whole, isExact: words === '' };
}

type Said = (number: number) => readonly [author: string, lines: readonly string[]];

/** A text in the pieces that comments begin and end at; a figure is one piece. */
function cut(leaf: PrintedLeaf, ends: readonly End[], said: Said): readonly Inline[] {
  const length = leaf.value.length;
  const isWhole = leaf.type !== 'text';
  const settled = isWhole ? ends.map((end) => ({ ...end, at: end.which === 'first' ? 0 : length })) : ends;
  const places = [...new Set([0, length, ...settled.map(({ at }) => at)])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] as number;
    const piece: Inline = leaf.type === 'text' ? { ...leaf, value: leaf.value.slice(from, to) } : leaf;
    const begins = settled.filter(({ at, which }) => which === 'first' && at === from);
    const closes = settled.filter(({ at, which }) => which === 'last' && at === to);
    const numbers = [...new Set([...begins, ...closes].map(({ number }) => number))];
    return numbers.reduce<Inline>((inner, number) => {
      const [author, lines] = said(number);
      const is = (each: End) => each.number === number;
      const [first, last] = [begins.some(is), closes.some(is)];
      const whole = build.annotation(author, lines, inner);
      return first && last ? whole : { ...whole, range: { number, end: first ? 'first' : 'last' } };
    }, piece);
  });
}
