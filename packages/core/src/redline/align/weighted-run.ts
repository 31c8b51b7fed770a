/** A passage of the older text and one of the newer that are the same one, and how much that is worth. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The heaviest of these pairs that keep their order in both texts. The others have moved: so a short paragraph is said to
 * have passed a long one, not the long one the short. Pairs share no passage; they come in order of `from`.
 */
export function heaviestRun(pairs: readonly Pair[], length: number): readonly Pair[] {
  // A Fenwick tree over `to`: the best run that ends below a place, found in as many steps as its number has bits.
  const best = new Int32Array(length + 1).fill(-1);
  const sums: number[] = [];
  const previous: number[] = [];
  const sumAt = (index: number) => (index < 0 ? 0 : (sums[index] ?? 0));
  let last = -1;
  for (const [index, { to, weight }] of pairs.entries()) {
    let before = -1;
    for (let at = to; at > 0; at -= at & -at) {
      const candidate = best[at] ?? -1;
      if (sumAt(candidate) > sumAt(before)) before = candidate;
    }
    sums.push(sumAt(before) + weight);
    previous.push(before);
    for (let at = to + 1; at <= length; at += at & -at) {
      if (sumAt(index) > sumAt(best[at] ?? -1)) best[at] = index;
    }
    if (sumAt(index) > sumAt(last)) last = index;
  }
  const run: Pair[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) run.push(pairs[at] as Pair);
  return run.reverse();
}
