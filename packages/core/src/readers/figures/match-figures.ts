import { requireArgument } from '../../message/index.ts';
import type { DecimalText } from '../../model/ledger.ts';
import type { TitledText } from '../../model/lint.ts';
import type { Metric } from '../../model/pack/metric.ts';
import { compare, halfWidth } from '../../numeral/index.ts';
import { chooseMetric } from './choose-metric.ts';
import type { FigureMatch } from './figure-match.ts';
import { indexNames, type NameIndex } from './names.ts';
import { type PlacedFigure, placeFigures } from './surroundings.ts';

/**
 * The figures of a text, each with the metric it is of: by the names and aliases of the metrics, the unit, and where the figure
 * stands. Nothing is guessed: where two metrics are possible, or words are left over that may narrow what is counted, the
 * candidates are proposed.
 *
 * @param text a paragraph or a whole text, or paragraphs with the headings above them
 * @param metrics those that may be meant: `outline.metrics`, with those of the dossier
 * @param options the report year in full, where it is known: figures of other years are then not sure
 * @returns every stated figure in the order of the text; years, document numbers, ordinals and names are none
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const [found] = matchFigures('全年受理行政复议案件21件。', outline.metrics);
 * [found.certainty, found.candidates[0].metric, found.figure?.value]; // ['sure', 'review.accepted', '21']
 * ```
 */
export function matchFigures(
  text: string | readonly TitledText[],
  metrics: readonly Metric[],
  { year }: { readonly year?: number | undefined } = {},
): readonly FigureMatch[] {
  if (typeof text !== 'string') requireArgument('list', 'text', text);
  requireArgument('list', 'metrics', metrics);
  const names = indexNames(metrics);
  const blocks = typeof text === 'string' ? [{ text }] : text;
  const matches = blocks.flatMap((each, block) => matchBlock(each, names, year).map((match) => ({ block, ...match })));
  return withoutContradictions(matches, blocks);
}

function matchBlock({ text, path = [] }: TitledText, names: NameIndex, year: number | undefined) {
  const plain = halfWidth(text);
  const placed = placeFigures(plain, path, year);
  let topic = '';
  let from: PlacedFigure | undefined;
  let last: PlacedFigure | undefined;
  return placed.map((found): Omit<FigureMatch, 'block'> => {
    const figure = { ...found, before: wordsBefore(found, from, last) };
    if (figure.role === 'from') from = figure;
    last = figure;
    topic = figure.opensSentence ? figure.between : topic + figure.between;
    const { best, role, certainty, candidates } = chooseMetric(figure, topic, names);
    const joined = /^[、和及与]/u.test(figure.before);
    if (role !== 'change' && (!best || best.inherited === 0 || joined)) {
      topic = (joined ? topic : '') + figure.before + (figure.isFollowed ? '' : figure.after);
    }
    const { start, end, parsed } = figure;
    return {
      start,
      end,
      text: text.slice(start, end),
      ...(parsed && { figure: parsed }),
      role,
      certainty,
      candidates,
    };
  });
}

/** Of 从…到… the second has the words of the first; so has 760人次 of 旁听庭审28场、760人次. */
function wordsBefore(found: PlacedFigure, from: PlacedFigure | undefined, last: PlacedFigure | undefined): string {
  if (found.role === 'to' && from) return from.before + found.before;
  const isBare = !found.opensSentence && /^[、和及与]?共?$/u.test(found.before) && found.between === '';
  return isBare && last?.role === 'value' ? last.before : found.before;
}

/** A metric has one value: where two figures would be it, a person has to say which is. */
function withoutContradictions(matches: readonly FigureMatch[], blocks: readonly TitledText[]): readonly FigureMatch[] {
  const values = new Map<string, Set<DecimalText>>();
  const keyOf = ({ certainty, role, candidates, figure }: FigureMatch): string | undefined =>
    certainty === 'sure' && figure ? `${candidates[0]!.metric} ${role}` : undefined;
  for (const match of matches) {
    const key = keyOf(match);
    if (key === undefined) continue;
    const told = values.get(key) ?? new Set();
    if (![...told].some((value) => compare(value, match.figure!.value) === 0)) told.add(match.figure!.value);
    values.set(key, told);
  }
  return matches.map((match, index) => {
    const [candidate] = match.candidates;
    if (match.certainty !== 'sure' || !candidate) return match;
    const told = values.get(keyOf(match) ?? '');
    const others = [...(told ?? [])].filter((value) => match.figure && compare(value, match.figure.value) !== 0);
    const reason =
      others.length > 0
        ? `文中还有一处是${others.join('、')}，不是同一个数`
        : isPart(match, matches[index + 1], blocks[match.block]?.text ?? '')
          ? '像是其中的一项'
          : undefined;
    return reason === undefined ? match : { ...match, certainty: 'proposed', candidates: [{ ...candidate, reason }] };
  });
}

/** 县综治中心1个、乡镇综治中心21个: what is counted one after the other under one name are its parts. */
function isPart({ block, end, candidates: [own] }: FigureMatch, next: FigureMatch | undefined, text: string): boolean {
  if (next?.block !== block || next.certainty !== 'proposed' || next.candidates[0]?.metric !== own?.metric)
    return false;
  const between = text.slice(end, next.start);
  return between.startsWith('、') && between.length < 20 && between.includes((own?.name ?? '').slice(-4));
}
