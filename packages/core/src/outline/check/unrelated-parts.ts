import { type Message, say } from '../../message/index.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Outline, Template } from '../../model/pack/outline.ts';
import { parseTemplate, placeIn } from '../parse-template.ts';
import { withInstances } from '../partials/with-instances.ts';
import { templatesOf } from './partial-graph.ts';
import { type Relatedness, relatednessOf } from './relatedness.ts';
import { type Piece, pathsOf } from './template-paths.ts';

type FactPiece = Extract<Piece, { kind: 'fact' }>;

/** A figure that stands behind a word which says how it hangs together with one before it. */
interface Doubt {
  readonly word: '其中' | '占' | '分别';
  readonly fact: FactPiece;
  /** The figure it is said to belong to; undefined where none stands there. */
  readonly other: string | undefined;
}

/**
 * Sentences of templates that say 其中, 占 or 分别 of figures which no relation of the metrics bears out: “受理121件，其中不予受理
 * 13件” counts among the accepted what was refused. Whatever branch the data takes, the words must be true.
 */
export function unrelatedParts(given: Outline): readonly Message[] {
  const outline = withInstances(given);
  const metrics = new Map(outline.metrics.map((metric) => [metric.id, metric]));
  const related = relatednessOf(outline);
  const templates = new Set([...templatesOf(outline), ...outline.partials.values()]);
  return [...templates].flatMap((template) => doubtsIn(template, metrics, related).map(report(template, metrics)));
}

const report =
  (template: Template, metrics: ReadonlyMap<string, Metric>) =>
  ({ word, fact, other }: Doubt): Message => {
    const name = (id: string | undefined) => (id === undefined ? undefined : `“${metrics.get(id)?.name ?? id}”`);
    return say('pack/unrelated-figures', {
      place: placeIn(template, fact.at),
      subject: word,
      actual: name(fact.metric),
      expected: other === undefined ? [] : [name(other) ?? other],
    });
  };

/** Each doubt once, though many ways lead to it. */
function doubtsIn(template: Template, metrics: ReadonlyMap<string, Metric>, related: Relatedness): readonly Doubt[] {
  const found = new Map<string, Doubt>();
  for (const path of pathsOf(parseTemplate(template, [])))
    for (const sentence of sentencesOf(path))
      for (const doubt of doubtsOf(sentence, metrics, related))
        found.set(`${doubt.word} ${doubt.fact.at.line}:${doubt.fact.at.column} ${doubt.other}`, doubt);
  return [...found.values()];
}

type Mark = { readonly kind: 'mark'; readonly word: Doubt['word'] };

/** The words that relate figures; 占地, 占用 and 分别是 without figures behind them relate none. */
const relating = /其中|分别|(?<![强侵抢多挤霸])占(?![地用道领据线先有])|[。！？；\n]/g;

/** Facts and relating words, sentence by sentence. */
function sentencesOf(path: readonly Piece[]): readonly (readonly (FactPiece | Mark)[])[] {
  const sentences: (FactPiece | Mark)[][] = [[]];
  for (const piece of path) {
    if (piece.kind === 'end') sentences.push([]);
    else if (piece.kind === 'fact') sentences.at(-1)?.push(piece);
    else
      for (const [word] of piece.text.matchAll(relating))
        if (word === '其中' || word === '占' || word === '分别') sentences.at(-1)?.push({ kind: 'mark', word });
        else sentences.push([]);
  }
  return sentences;
}

/** Printed as last year's value or as a change, a fact is no figure of this year. */
const isFigure = ({ options }: FactPiece): boolean =>
  !options.some((option) => option.startsWith('change=') || option === 'show=prior');

function doubtsOf(
  sentence: readonly (FactPiece | Mark)[],
  metrics: ReadonlyMap<string, Metric>,
  { isPart, isShare, areRelated }: Relatedness,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const isRate = (id: string) => metrics.get(id)?.kind === 'rate';
  let last: string | undefined;
  let whole: string | undefined;
  let word: Doubt['word'] | undefined;
  let listed: FactPiece[] = [];
  for (const piece of sentence) {
    if (piece.kind === 'mark') {
      if (piece.word !== '占') whole = last;
      word = piece.word;
      listed = [];
      continue;
    }
    if (!isFigure(piece)) continue;
    const { metric } = piece;
    const counts = metrics.get(metric)?.kind === 'count' || metrics.get(metric)?.kind === 'amount';
    if (word === '占' && isRate(metric)) {
      if (last === undefined || !isShare(metric, last)) doubts.push({ word, fact: piece, other: last });
      word = whole === undefined ? undefined : '其中';
    } else if (word === '其中' && counts && metric !== whole) {
      if (whole === undefined || !isPart(metric, whole)) doubts.push({ word, fact: piece, other: whole });
    } else if (word === '分别') {
      const [first] = listed;
      const alike = first === undefined || alikeIn(metrics, first.metric, metric) || areRelated(first.metric, metric);
      if (!alike) doubts.push({ word, fact: piece, other: first?.metric });
      listed.push(piece);
    }
    if (counts) last = metric;
  }
  const [only] = listed;
  if (word === '分别' && only && listed.length === 1) doubts.push({ word, fact: only, other: undefined });
  return doubts;
}

/** 参考率、合格率分别为…: figures of one kind and unit may be listed together. */
function alikeIn(metrics: ReadonlyMap<string, Metric>, one: string, other: string): boolean {
  const [left, right] = [metrics.get(one), metrics.get(other)];
  return left?.kind === right?.kind && left?.unit === right?.unit;
}
