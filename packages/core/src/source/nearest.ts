/** The candidates that are closest to a misspelt word, closest first; none where nothing is close. */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const tolerance = Math.max(1, Math.floor([...word].length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Edit distance with neighbours swapped counted once (Damerau), by characters. */
function distance(left: string, right: string): number {
  const [from, to] = [[...left.slice(0, 80)], [...right.slice(0, 80)]];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
