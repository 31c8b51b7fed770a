import type { Passage } from '../../model/redline/passage.ts';
import type { Pair } from './weighted-run.ts';

type Placed = readonly [index: number, passage: Passage];

/**
 * The one heading of a section that went between two passages that stayed, and the one of its kind that came there: retyped with
 * other words, its bookmark went with the old ones. Where there are two of either, nothing is guessed.
 */
export function retypedHeading(gone: readonly Placed[], come: readonly Placed[]): Pair | undefined {
  const [heading, ...others] = gone.filter(([, { identity }]) => identity !== undefined);
  if (!heading || others.length > 0) return undefined;
  const kind = kindOf(heading[1]);
  const [retyped, ...more] = come.filter(([, passage]) => kind !== undefined && kindOf(passage) === kind);
  return retyped && more.length === 0 ? { from: heading[0], to: retyped[0], weight: 1 } : undefined;
}

/** By its printed number: 一、 （一）. A heading without one is like no other. */
function kindOf({ kind, cells: [words] }: Passage): string | undefined {
  if (kind === 'row' || !words || words.label === 0) return undefined;
  const isTitle = words.text.length <= 40 && !/[。；：]/.test(words.text);
  return isTitle ? words.text.slice(0, words.label).replace(/[一二三四五六七八九十百]+|\d+/, '0') : undefined;
}
