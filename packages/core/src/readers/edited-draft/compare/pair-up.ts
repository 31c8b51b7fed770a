import type { Sentence } from '../figures/sentence.ts';
import type { FigureChange } from './figure-change.ts';
import type { PlacedFigure } from './read-story.ts';

/** A figure that the other file does not have at that place; those that differ at one place have one number. */
export interface LooseFigure {
  readonly figure: PlacedFigure;
  readonly spot: number;
}

/** Which of the figures gone and come belong together, surest first. */
export function pairUp(gone: readonly LooseFigure[], come: readonly LooseFigure[]): readonly FigureChange[] {
  const numbers = new Map<string, number>();
  const numberOf = ({ words }: Sentence) => {
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    return number;
  };
  const withSentence = match(gone, come, ({ figure: { key, sentence } }) =>
    sentence.selfContained ? `${numberOf(sentence)} ${key}` : undefined,
  );
  const same = match(withSentence.gone, withSentence.come, ({ figure }) => figure.key);
  const ofFact = match(same.gone, same.come, ({ figure }) => [...figure.facts.keys()][0]);
  const inPlace = match(ofFact.gone, ofFact.come, ({ figure, spot }) =>
    figure.facts.size === 0 ? String(spot) : undefined,
  );
  // A figure that was typed over loses its bookmark; the words before it say that it is the one.
  const retyped = match(inPlace.gone, inPlace.come, ({ figure, spot }, isGone) =>
    figure.facts.size > 0 === isGone ? `${spot} ${wordsBefore(figure)}` : undefined,
  );
  return [
    ...same.pairs.map((pair) => ({ ...pair, moved: true })),
    ...[...ofFact.pairs, ...inPlace.pairs, ...retyped.pairs].map((pair) => ({ ...pair, moved: false })),
    ...retyped.gone.map(({ figure }) => ({ expected: figure, moved: false })),
    ...retyped.come.map(({ figure }) => ({ actual: figure, moved: false })),
  ];
}

/** The last words before it, of its paragraph. */
const wordsBefore = ({ paragraph, start }: PlacedFigure): string => paragraph.text.slice(Math.max(0, start - 4), start);

interface Matched {
  readonly pairs: readonly { readonly expected: PlacedFigure; readonly actual: PlacedFigure }[];
  readonly gone: readonly LooseFigure[];
  readonly come: readonly LooseFigure[];
}

/** Pairs with the same name, in order; what has no name stays. */
function match(
  gone: readonly LooseFigure[],
  come: readonly LooseFigure[],
  nameOf: (loose: LooseFigure, isGone: boolean) => string | undefined,
): Matched {
  const waiting = new Map<string | undefined, LooseFigure[]>();
  for (const loose of [...gone].reverse()) {
    const name = nameOf(loose, true);
    const queue = waiting.get(name);
    if (queue) queue.push(loose);
    else waiting.set(name, [loose]);
  }
  waiting.delete(undefined);
  const taken = new Set<LooseFigure>();
  const pairs = come.flatMap((loose) => {
    const partner = waiting.get(nameOf(loose, false))?.pop();
    if (!partner) return [];
    taken.add(partner).add(loose);
    return [{ expected: partner.figure, actual: loose.figure }];
  });
  const isLeft = (each: LooseFigure) => !taken.has(each);
  return { pairs, gone: gone.filter(isLeft), come: come.filter(isLeft) };
}
