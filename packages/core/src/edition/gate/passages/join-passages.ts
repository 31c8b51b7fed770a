import type { Passage } from './passage.ts';

/** Longer ones explain something; what is split over several stands in short ones. */
const short = 40;
/** It parts figures, which 、 would make one list of, and no sentence. */
const mark = '｜';

/**
 * Passages that follow each other, read as one text: a list's items and the words before it, a row or a column of a table.
 * Only what they make together is looked for there: 败诉一审20件, 二审10件 and 再审7件 of three items are 37件.
 */
export function joinPassages(members: readonly Passage[]): Passage {
  let text = '';
  const starts: number[] = [];
  const open: { readonly start: number; readonly end: number }[] = [];
  for (const each of members) {
    if (text !== '') text += mark;
    starts.push(text.length);
    for (const { start, end } of each.open ?? []) open.push({ start: start + text.length, end: end + text.length });
    text += each.text.replace(/[。；;\s]+$/, '');
  }
  return {
    text,
    open,
    joints: starts,
    placeAt: (offset) => {
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= offset),
      );
      return members[index]?.placeAt(offset - starts[index]!);
    },
  };
}

/** Runs of short passages, each with the end of the longer one that they may belong to: 败诉案件如下： */
export function runsOf(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const runs: Passage[][] = [];
  for (const [index, passage] of passages.entries()) {
    if (passage.text.length > short) continue;
    const before = passages[index - 1];
    if (before && before.text.length <= short) runs.at(-1)!.push(passage);
    else runs.push([...(before ? [endOf(before)] : []), passage]);
  }
  return runs.filter((run) => run.length > 1);
}

function endOf(passage: Passage): Passage {
  const cut = passage.text.length - short;
  const open = passage.open?.flatMap(({ start, end }) =>
    start >= cut ? [{ start: start - cut, end: end - cut }] : [],
  );
  return { ...passage, text: passage.text.slice(cut), open, placeAt: (offset) => passage.placeAt(offset + cut) };
}
