import { catalogue, type Finding, type Message, type MessageId, say } from '../message/index.ts';
import type { Place } from '../model/place.ts';

/** Something that is to be said of a file, at its place, and not worded yet: one file may hold a hundred thousand. */
export interface Found {
  readonly id: MessageId;
  readonly place: Place;
  readonly about?: () => Omit<Finding, 'place'>;
}

/** Messages of one file; a person mends these first and looks again. */
export const mostMessages = 1000;

export const sayFound = ({ id, place, about }: Found): Message => say(id, { place, ...about?.() });

export const isError = ({ id }: Found): boolean => catalogue[id].severity === 'error';

/**
 * The messages in the order of their places; behind the first thousand, how many more there are, at least where the file
 * was not read to its end.
 */
export function sayInOrder(found: readonly Found[], isCut = false): Message[] {
  const sorted = [...found].sort((left, right) => inOrder(left.place, right.place));
  const rest = sorted.slice(mostMessages);
  const messages = sorted.slice(0, mostMessages).map(sayFound);
  const next = rest[0] ?? (isCut ? sorted.at(-1) : undefined);
  const more = rest.length > 0 ? `${rest.length}${isCut ? '多' : ''}` : '许多';
  if (next) messages.push(say('input/too-many', { place: next.place, actual: more }));
  return messages;
}

const inOrder = (left: Place, right: Place): number =>
  (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);
