import { expect, it } from 'vitest';
import { addMessages, say } from '../../src/message/index.ts';

it('adds more messages than a call takes arguments', () => {
  const [one, other] = [say('yaml/syntax', { actual: '甲' }), say('yaml/syntax', { actual: '乙' })];
  const messages = [one];
  addMessages(messages, Array<typeof one>(300_000).fill(other));
  expect([messages.length, messages[0], messages.at(-1)]).toEqual([300_001, one, other]);
});
