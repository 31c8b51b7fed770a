import { diffArrays } from 'diff';

/** Where two lists differ: what one has from there on and the other has not. Either may be empty. */
export interface Hunk {
  /** Offsets into the two lists, `end` not included. */
  readonly built: { readonly start: number; readonly end: number };
  readonly returned: { readonly start: number; readonly end: number };
}

/** Beyond as many differences nobody gains by seeing them one by one, and looking for them takes ever longer. */
const mostDifferences = 1_000;

/** The differences of two lists in order, by the fewest; all between their common ends in one where there are too many. */
export function hunksOf(built: readonly string[], returned: readonly string[]): readonly Hunk[] {
  const changes = diffArrays([...built], [...returned], { maxEditLength: mostDifferences });
  if (!changes) return [between(built, returned)];
  const hunks: Hunk[] = [];
  let [b, r] = [0, 0];
  for (const { added, removed, value } of changes) {
    const [ofBuilt, ofReturned] = [added ? 0 : value.length, removed ? 0 : value.length];
    if (added || removed) {
      const last = hunks.at(-1);
      const joins = last?.built.end === b && last.returned.end === r;
      const hunk = {
        built: { start: joins ? last.built.start : b, end: b + ofBuilt },
        returned: { start: joins ? last.returned.start : r, end: r + ofReturned },
      };
      if (joins) hunks[hunks.length - 1] = hunk;
      else hunks.push(hunk);
    }
    b += ofBuilt;
    r += ofReturned;
  }
  return hunks;
}

function between(built: readonly string[], returned: readonly string[]): Hunk {
  const shorter = Math.min(built.length, returned.length);
  let start = 0;
  while (start < shorter && built[start] === returned[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && built.at(-1 - tail) === returned.at(-1 - tail)) tail += 1;
  return { built: { start, end: built.length - tail }, returned: { start, end: returned.length - tail } };
}
