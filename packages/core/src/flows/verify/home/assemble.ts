import { directives, internalEnd, internalStart } from '../../../model/dossier/prose-words.ts';
import type { CommentNode } from '../../../model/report/report.ts';
import type { Home, HomeItem } from './home.ts';
import type { NewItem } from './new-items.ts';
import { settleMarks } from './settle-marks.ts';

/**
 * The items that came back with the comments of the text where they stood. A comment stands before what it stood before, the
 * begin of an internal passage behind what it stood behind: what came between is in the passage. What came out of one is
 * put into one of its own, and a rule that was silenced for a paragraph stays so with it, or goes with it.
 */
export function withComments(home: Home, items: readonly NewItem[]): readonly NewItem[] {
  const places = new Map<number, NewItem[]>();
  let least = 0;
  for (const [index, { content }] of home.items.entries()) {
    if (content.kind !== 'comment') continue;
    const { value } = content.node;
    if (isForNextLine(content.node) && isGone(index + 1, items)) continue;
    const place = value === internalStart ? afterWhatStoodBefore(index, items) : beforeWhatStoodAfter(index, items);
    least = Math.max(least, place);
    places.set(least, [...(places.get(least) ?? []), { content, from: index, kept: true }]);
  }
  const merged = [...items.keys(), items.length].flatMap((index) => [
    ...(places.get(index) ?? []),
    ...(items[index] ? [items[index] as NewItem] : []),
  ]);
  return settleMarks(enclosed(merged));
}

/** It silences a rule for the paragraph below it. */
export const isForNextLine = ({ value }: CommentNode): boolean => value.startsWith(directives[0]);

const isGone = (index: number, items: readonly NewItem[]): boolean => !items.some(({ from }) => from === index);

function beforeWhatStoodAfter(comment: number, items: readonly NewItem[]): number {
  const place = items.findIndex(({ from }) => from !== undefined && from > comment);
  return place < 0 ? items.length : place;
}

const afterWhatStoodBefore = (comment: number, items: readonly NewItem[]): number =>
  items.findLastIndex(({ from }) => from !== undefined && from < comment) + 1;

/** Marks around what was internal and stands outside of every passage. */
function enclosed(items: readonly NewItem[]): readonly NewItem[] {
  const made: NewItem[] = [];
  let [depth, own] = [0, false];
  const mark = (value: string): NewItem => ({ content: { kind: 'comment', node: { type: 'comment', value } } });
  for (const item of items) {
    const hides = item.internal === true && depth === 0;
    if (own && !hides) made.push(mark(internalEnd));
    if (hides && !own) made.push(mark(internalStart));
    own = hides;
    made.push(item);
    if (item.content.kind === 'comment') {
      if (item.content.node.value === internalStart) depth += 1;
      if (item.content.node.value === internalEnd) depth = Math.max(0, depth - 1);
    }
  }
  return own ? [...made, mark(internalEnd)] : made;
}

/** How deep in internal passages each item of a text stands. */
export function depthsOf(items: readonly HomeItem[]): readonly number[] {
  let depth = 0;
  return items.map(({ content, cells }) => {
    const before = depth;
    const values =
      content.kind === 'comment'
        ? [content.node.value]
        : cells.flatMap((cell) => cell.flatMap(({ node }) => (node.type === 'comment' ? [node.value] : [])));
    for (const value of values) {
      if (value === internalStart) depth += 1;
      if (value === internalEnd) depth = Math.max(0, depth - 1);
    }
    return before;
  });
}
