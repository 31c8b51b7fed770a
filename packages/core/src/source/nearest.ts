/** Only so much of a word is compared. */
const longest = 80;

/** Looking for what was meant stops after so many steps: of thousands of unknown words not each needs a proposal. */
const mostSteps = 20_000_000;

/** The candidates that are closest to a misspelt word, closest first; none where nothing is close. */
export const nearest = (word: string, candidates: Iterable<string>, limit = 3): readonly string[] =>
  nearestAmong(candidates)(word, limit);

interface Candidate {
  readonly candidate: string;
  readonly characters: readonly string[];
  readonly mask: number;
}

/**
 * `nearest` for many words and the same candidates, which are looked at when the first word is asked for. After so much
 * work that a reader of the messages would not wait for more, it proposes nothing.
 */
export function nearestAmong(candidates: Iterable<string>): (word: string, limit?: number) => readonly string[] {
  let known: readonly Candidate[] | undefined;
  let left = mostSteps;
  return (word, limit = 3) => {
    known ??= [...new Set(candidates)].map((candidate) => ({ candidate, ...charactersOf(candidate) }));
    const tolerance = Math.max(1, Math.floor([...word].length / 3));
    const { characters, mask } = charactersOf(word);
    const close: { readonly candidate: string; readonly steps: number }[] = [];
    for (const each of known) {
      left -= 1;
      if (left < 0) break;
      const apart = Math.abs(each.characters.length - characters.length);
      if (apart > tolerance || differing(mask, each.mask) > tolerance) continue;
      left -= characters.length * each.characters.length;
      const steps = distance(characters, each.characters, tolerance);
      if (steps <= tolerance) close.push({ candidate: each.candidate, steps });
    }
    return close
      .sort((one, other) => one.steps - other.steps)
      .slice(0, limit)
      .map(({ candidate }) => candidate);
  };
}

function charactersOf(word: string): Omit<Candidate, 'candidate'> {
  const characters = [...word.toLowerCase().slice(0, longest)];
  const mask = characters.reduce((bits, character) => bits | (1 << (character.codePointAt(0)! & 31)), 0);
  return { characters, mask };
}

/** How many bits one has and the other lacks, on the side that has more of them: an edit brings at most one. */
const differing = (one: number, other: number): number => Math.max(bitsIn(one & ~other), bitsIn(other & ~one));

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Edit distance with neighbours swapped counted once (Damerau), by characters; more than `most` where it is. */
function distance(from: readonly string[], to: readonly string[], most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  let leastBefore = 0;
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
      least = Math.min(least, best);
    }
    // What follows comes from these two rows alone, and only grows.
    if (least > most && leastBefore >= most) return least;
    [before, row, leastBefore] = [row, next, least];
  }
  return row.at(-1) ?? 0;
}
