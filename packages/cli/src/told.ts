import type { Message } from '@fazhi/core';

const told = [
  'ruleId',
  'reason',
  'file',
  'line',
  'column',
  'place',
  'fatal',
  'actual',
  'expected',
  'note',
  'paragraph',
] as const;

/** What is told of a message: plain data that passes between threads and keeps nothing of the draft. */
export type Told = Pick<Message, Exclude<(typeof told)[number], 'paragraph'>> & {
  readonly paragraph?: number | undefined;
};

export const toldOf = (message: Told): Told =>
  Object.fromEntries(told.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]]]))) as Told;
