import { expect, test } from 'vitest';
import { decodeText } from '../../src/source/index.ts';

const bom = '\ufeff';

test.each([
  ['the mark before a text goes', `${bom}甲`, '甲'],
  ['of two marks before it one', `${bom}${bom}甲`, `${bom}甲`],
  ['a mark within a text stays: it may part words', `甲${bom}乙`, `甲${bom}乙`],
  ['a mark before a later line stays', `甲\n${bom}乙`, `甲\n${bom}乙`],
  ['every end of a line is one line feed', '甲\r\n乙\r丙\r\r丁\n\r戊', '甲\n乙\n丙\n\n丁\n\n戊'],
  ['full-width forms stay as they are', 'Ａ１，“甲”', 'Ａ１，“甲”'],
])('%s', (_, given, expected) => {
  for (const input of [given, new TextEncoder().encode(given)])
    expect(decodeText(input, 'a.yaml')).toEqual({ value: expected, messages: [] });
});

test.each([
  ['input/empty', ''],
  ['input/empty', `${bom} \r\n`],
  ['input/encoding', Uint8Array.from([0xb6, 0xc8])],
  ['input/encoding', Uint8Array.from([0xff, 0xfe, 0x32, 0x75])],
  ['input/control-character', '甲\u0007'],
  ['input/noncharacter', '甲\uffff'],
])('%s', (id, input) => {
  const { messages } = decodeText(input, 'a.yaml');
  expect(messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([[id, 'a.yaml']]);
});
