import type { ParagraphEdit } from '@fazhi/core';

const most = 40;
/** How much of what both have stands before the difference. */
const lead = 12;

/**
 * What to show of each paragraph that went or came, in the order they are given: of a long one that went for another the
 * words around their first difference, of others their beginning.
 */
export function aroundDifference(paragraphs: readonly ParagraphEdit[]): ReadonlyMap<ParagraphEdit, string> {
  const shown = new Map<ParagraphEdit, string>();
  for (let at = 0; at < paragraphs.length; ) {
    const gone = runOf(paragraphs, at, 'removed');
    const come = runOf(paragraphs, at + gone.length, 'added');
    for (let index = 0; index < Math.max(gone.length, come.length); index++) {
      const [before, after] = [gone[index], come[index]];
      const from = before && after ? startOfDifference(before.text, after.text) : 0;
      for (const each of [before, after]) if (each) shown.set(each, cut(each.text, from));
    }
    at += gone.length + come.length;
  }
  return shown;
}

function runOf(
  paragraphs: readonly ParagraphEdit[],
  from: number,
  kind: ParagraphEdit['kind'],
): readonly ParagraphEdit[] {
  let end = from;
  while (paragraphs[end]?.kind === kind) end += 1;
  return paragraphs.slice(from, end);
}

function startOfDifference(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  return at;
}

function cut(text: string, difference: number): string {
  const from = text.length <= most || difference < most - lead ? 0 : difference - lead;
  const words = text.slice(from, from + most);
  const isCut = from + most < text.length;
  return `${from > 0 ? '……' : ''}${isCut ? `${words.slice(0, most - 2)}……` : words}`;
}
