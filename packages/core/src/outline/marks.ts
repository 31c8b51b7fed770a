import type { Use } from '../model/report/draft.ts';

/** A mark in rendered text: the index of what it stands for, between noncharacters that no input may hold. */
export function mark(uses: Use[], use: Use): string {
  return `\uFDD0${uses.push(use) - 1}\uFDD1`;
}

/** Delimiters that `item` leaves for `join` around it. */
export const itemMarks = { start: '\uFDD5', end: '\uFDD6' } as const;

/** Left by `each` at the beginning of an item or a point that is internal; `join` and `points` put it aside, and last. */
export const hiddenMark = '\uFDD7';

/** Delimiters that `point` leaves for `points` around it: before the title, after it, after the body. */
export const pointMarks = { title: '\uFDD2', body: '\uFDD3', end: '\uFDD4' } as const;
