import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBaseline, baselineOf, parseBaseline, stringifyBaseline } from '../../src/lint/index.ts';
import { type Message, say } from '../../src/message/index.ts';

const found = (actual: string, line = 1, file = 'a.md'): Message =>
  say('term/jiezhi', { place: { file, line, column: 1 }, actual, expected: ['截至'] });
const some = fc.array(
  fc.record({
    actual: fc.constantFrom('截止', '截止到', '截止至'),
    line: fc.nat(9),
    file: fc.constantFrom('a.md', 'b.md'),
  }),
);
const messagesOf = (list: readonly { actual: string; line: number; file: string }[]) =>
  list.map(({ actual, line, file }) => found(actual, line, file));

describe('a baseline', () => {
  it('lets in what it was made of, wherever the lines went', () => {
    fc.assert(
      fc.property(some, fc.nat(99), (list, moved) => {
        const baseline = baselineOf(messagesOf(list));
        const later = messagesOf(list.map((each) => ({ ...each, line: each.line + moved })));
        expect(applyBaseline(later, baseline)).toEqual({ messages: [], known: list.length, gone: 0 });
      }),
    );
  });

  it('only ever tightens: pruned, it knows no more than before and than there is', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const baseline = baselineOf(messagesOf(before));
        const { messages, known, gone } = applyBaseline(messagesOf(after), baseline);
        expect(known + messages.length).toBe(after.length);
        expect(known + gone).toBe(before.length);
        const pruned = baselineOf(messagesOf(after), baseline);
        const again = applyBaseline(messagesOf(after), pruned);
        expect([again.known, again.gone, again.messages.length]).toEqual([known, 0, messages.length]);
      }),
    );
  });

  it('counts: one more of the same is new', () => {
    const baseline = baselineOf([found('截止', 1), found('截止', 2)]);
    expect(applyBaseline([found('截止', 1), found('截止', 2), found('截止', 3)], baseline).messages).toHaveLength(1);
    expect(applyBaseline([found('截止', 1)], baseline)).toMatchObject({ known: 1, gone: 1 });
  });

  it('knows words, rules and files apart', () => {
    const baseline = baselineOf([found('截止')]);
    const others = [
      found('截止到'),
      found('截止', 1, 'b.md'),
      say('term/fazhi', { place: { file: 'a.md' }, actual: '截止' }),
    ];
    expect(applyBaseline(others, baseline).messages).toEqual(others);
  });

  it('is the same after it was written and read, whatever the order of the findings', () => {
    fc.assert(
      fc.property(some, (list) => {
        const text = stringifyBaseline(baselineOf(messagesOf(list)));
        expect(stringifyBaseline(parseBaseline(text)!)).toBe(text);
        expect(stringifyBaseline(baselineOf(messagesOf([...list].reverse())))).toBe(text);
      }),
    );
  });

  it.each(['', '{', '[]', '{}', 'null', '{ "baselineVersion": 2, "files": {} }', '{ "baselineVersion": 1 }'])(
    'is none: %s',
    (text) => {
      expect(parseBaseline(text)).toBeUndefined();
    },
  );

  it('a damaged entry lets nothing in', () => {
    const files = '{ "a.md": { "term/jiezhi x": "1" }, "b.md": null, "c.md": 3 }';
    const baseline = parseBaseline(`{ "baselineVersion": 1, "files": ${files} }`);
    expect(applyBaseline([found('截止')], baseline ?? new Map()).messages).toHaveLength(1);
  });
});
