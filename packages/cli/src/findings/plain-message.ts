import type { Message } from '@fazhi/core';

const keys = [
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
  'params',
  'paragraph',
] as const;

/** What is told of a message: plain data that passes between threads and keeps nothing of the draft. */
export type PlainMessage = Pick<Message, Exclude<(typeof keys)[number], 'paragraph' | 'params'>> & {
  readonly params?: Message['params'];
  readonly paragraph?: number | undefined;
};

export const plainMessage = (message: PlainMessage): PlainMessage =>
  Object.fromEntries(keys.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]]]))) as PlainMessage;
