/** A name as pairs of neighbouring characters, 矛盾 盾纠 纠纷, each with what it tells of that name among all names. */
export interface NameWords {
  readonly pairs: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How names are told apart by their words: a pair that many of them have, 案件, tells little. */
export type Weigh = (name: string) => NameWords;

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]+/gu, '');

/** Pairs of neighbouring letters, marks and digits between them left out; of a name of one character that alone. */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = [...letters(text)];
  if (words.length === 1) return new Set(words);
  return new Set(words.slice(1).map((word, index) => words[index]! + word));
}

/** Weighs the pairs of any name by how few of these names have them. */
export function weighing(names: readonly string[]): Weigh {
  const having = new Map<string, number>();
  for (const name of names) for (const pair of pairsOf(name)) having.set(pair, (having.get(pair) ?? 0) + 1);
  return (name) => {
    const weights = [...pairsOf(name)].map(
      (pair) => [pair, Math.log2(1 + names.length / (having.get(pair) ?? 1))] as const,
    );
    return { pairs: new Map(weights), total: weights.reduce((sum, [, weight]) => sum + weight, 0) };
  };
}

/** How much of the name these pairs have, from 0 to 1; pairs further away count by half. */
export function covers({ pairs, total }: NameWords, near: ReadonlySet<string>, further: ReadonlySet<string>): number {
  if (total === 0) return 0;
  let covered = 0;
  for (const [pair, weight] of pairs) covered += near.has(pair) ? weight : further.has(pair) ? weight / 2 : 0;
  return covered / total;
}
