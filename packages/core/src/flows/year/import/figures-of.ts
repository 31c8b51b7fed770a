import type { Fact } from '../../../model/dossier/fact.ts';
import type { TitledText } from '../../../model/lint.ts';
import type { Metric } from '../../../model/pack/metric.ts';
import type { Place } from '../../../model/place.ts';
import type { Block, Text } from '../../../model/report/report.ts';
import { type FigureMatch, matchFigures } from '../../../readers/figures/index.ts';
import { plainText } from '../../../tree/index.ts';
import { wordsAround } from '../words-around.ts';
import { figureValue } from './figure-value.ts';
import type { ReadSection, ReportOutline } from './report-outline.ts';

/** A figure of a report, with the words it stands in. */
export interface ReportFigure extends FigureMatch {
  readonly node: Text;
  /** The sentence, or as much of it as one needs to know it again. */
  readonly words: string;
  /** In the metric's own unit; undefined where the figure is not sure, or counts in another way. */
  readonly value: string | undefined;
  readonly place: Place;
}

/** A text of a report that may hold figures, with the headings above it. */
interface FigureText extends TitledText {
  readonly node: Text;
  readonly place: Place;
}

/** Every figure of the paragraphs, in reading order. Tables have figures without words beside them: they are left to people. */
export function figuresOf(outline: ReportOutline, metrics: readonly Metric[], year: number): readonly ReportFigure[] {
  const texts = textsOf(outline);
  const known = new Map(metrics.map((metric) => [metric.id, metric]));
  return matchFigures(texts, metrics, { year }).map((match): ReportFigure => {
    const { node, place, text } = texts[match.block]!;
    const metric = known.get(match.candidates[0]?.metric ?? '');
    const isSure = match.certainty === 'sure' && metric !== undefined && match.figure !== undefined;
    const value = isSure ? figureValue(match.figure, metric) : undefined;
    return { ...match, node, place, words: wordsAround(text, match, sentence), value };
  });
}

/** The keys of each fact that the sure figures state, by metric. */
export function statedFacts(figures: readonly ReportFigure[]) {
  type Stated = Partial<Pick<Fact, 'precision'>> & { -readonly [Key in 'value' | 'from' | 'to' | 'prior']?: string };
  const stated = new Map<string, { keys: Stated; first: ReportFigure }>();
  for (const figure of figures) {
    const { role, value, candidates } = figure;
    if (value === undefined || role === 'change' || role === 'target') continue;
    const id = candidates[0]!.metric;
    const known = stated.get(id) ?? { keys: {}, first: figure };
    if (known.keys[role] !== undefined) continue;
    known.keys[role] = value;
    if ((role === 'value' || role === 'to') && figure.figure && figure.figure.precision !== 'exact')
      known.keys.precision = figure.figure.precision;
    stated.set(id, known);
  }
  // A value and two ends of a change are two facts, one end alone is none.
  for (const [id, { keys }] of stated) {
    if (keys.from === undefined || keys.to === undefined || keys.value !== undefined) {
      delete keys.from;
      delete keys.to;
    }
    if (keys.value === undefined && keys.to === undefined) stated.delete(id);
  }
  return stated;
}

function textsOf({ preamble, sections, closing }: ReportOutline): readonly FigureText[] {
  const ofSection = (
    { title, blocks, sections: below }: ReadSection,
    path: readonly string[],
  ): readonly FigureText[] => [
    ...textsIn(blocks, [...path, title]),
    ...below.flatMap((each) => ofSection(each, [...path, title])),
  ];
  return [...textsIn(preamble, []), ...sections.flatMap((each) => ofSection(each, [])), ...textsIn(closing, [])];
}

function textsIn(blocks: readonly Block[], path: readonly string[]): readonly FigureText[] {
  return blocks.flatMap((block): readonly FigureText[] => {
    if (block.type === 'section') return textsIn(block.children, [...path, plainText(block.title)]);
    if (block.type !== 'paragraph') return [];
    const [node] = block.children;
    const place = block.place ?? node?.place;
    return node?.type === 'text' && place ? [{ text: node.value, path, node, place }] : [];
  });
}

/** As much of a sentence as one needs to know it again. */
const sentence = { from: '。；！？\n', to: '，。！；？\n', before: 60, after: 60 };

/** Where a figure stands in its file: the paragraph of a Word file, the line of a text. */
export const spotOf = ({ place: { paragraph, line } }: Pick<ReportFigure, 'place'>) =>
  paragraph === undefined ? { line } : { paragraph };
