import { describe, expect, test } from 'vitest';
import { factsFile, reportFile } from '../../src/model/dossier/dossier.ts';
import { nearestAmong, parseYaml } from '../../src/source/index.ts';

test.each([
  ['duplicate keys', 'a: 1\n'.repeat(20_000)],
  ['many aliases', `a: &a [1]\nb: [${'*a,'.repeat(100_000)}]`],
  ['steps of indentation', Array.from({ length: 1300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['brackets', `a: ${'['.repeat(500_000)}`],
  ['dashes', `${'- '.repeat(250_000)}a`],
  ['an alias of aliases', `a: &a [${'x,'.repeat(50)}]\nb: &b [${'*a,'.repeat(40)}]\nc: [${'*b,'.repeat(40)}]`],
])('%s end in messages', (_name, text) => {
  expect(parseYaml(text, 'f', reportFile).messages.length).toBeGreaterThan(0);
});

describe('a file with thousands of mistakes', () => {
  test.each([
    ['wrong items', 'facts:\n', '  - x\n'],
    ['marks', 'facts:\n', '  - { metric：a }\n'],
    ['faults', '', 'a: @b\n'],
    ['keys written twice', '', 'a: 1\n'],
    ['lines that go on', 'facts:\n', '  - { metric: a, note: 甲\n      乙 }\n'],
    ['unknown keys', 'facts:\n', '  - { metric: a, vlaue: 1 }\n'],
  ])('%s: the first thousand in order, and how many more', (_name, head, line) => {
    const { value, messages } = parseYaml(head + line.repeat(4000), 'f', factsFile);
    expect(value).toBeUndefined();
    expect(messages).toHaveLength(1001);
    const lines = messages.map((message) => message.line ?? 0);
    expect(lines).toEqual([...lines].sort((left, right) => left - right));
    const last = messages.at(-1)!;
    expect(last.ruleId).toBe('input/too-many');
    expect(Number(last.actual)).toBeGreaterThan(2900);
  });
});

describe('a long file of faults is read until there are more than anyone is told of', () => {
  const longest = (text: string) => text.repeat(Math.floor(900_000 / text.length));
  test.each([
    ['on every line', longest('a: @b\n'), 1001, /^\d{4,5}多$/],
    ['of directives', longest('%a\n'), 1001, /^\d{4,5}多$/],
    ['on one line', `a: ${longest(']')}`, 2, /^许多$/],
  ])('%s', (_where, text, count, more) => {
    const { messages } = parseYaml(text, 'f', factsFile);
    expect(messages).toHaveLength(count);
    expect(messages.at(-1)).toMatchObject({ ruleId: 'input/too-many', actual: expect.stringMatching(more) });
  });

  test('but a few faults far behind are told as ever', () => {
    const { messages } = parseYaml(`facts:\n${longest('  - { metric: a, value: 1 }\n')}  - @x\n`, 'f', factsFile);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['yaml/syntax']);
  });
});

test('nearest to many words proposes the same, and stops after so much work', () => {
  const ids = Array.from({ length: 6000 }, (_, index) => `document.${index}`);
  const propose = nearestAmong(ids);
  const proposals = ids.map((id) => propose(id.replace('document', 'docunemt')).length);
  expect(proposals[0]).toBe(3);
  expect(proposals.at(-1)).toBe(0);
});
