import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFactUrl, stringifyFactUrl } from '../../src/markdown/fact-link.ts';

describe('the address of a fact', () => {
  test.each([
    ['fact:review.accepted', 'review.accepted', {}],
    ['fact:a?style=wan&decimals=0', 'a', { style: 'wan', decimals: 0 }],
    ['fact:a?part=简易%20程序%28一%29', 'a', { part: '简易 程序(一)' }],
    // two digits always: %9 is no escape
    ['fact:a?part=甲%09乙%0a丙', 'a', { part: '甲\t乙\n丙' }],
    // what would end the address, its part or the pair
    ['fact:a%23b%3fc?part=x%26y%3dz', 'a#b?c', { part: 'x&y=z' }],
    ['fact:a?part=%3c%5b%7c%5c%5d%3e', 'a', { part: '<[|\\]>' }],
    // what looks like an escape is text
    ['fact:a%2541?part=50%25', 'a%41', { part: '50%' }],
  ] as const)('%s', (url, id, style) => {
    expect(stringifyFactUrl(id, style)).toBe(url);
    expect(parseFactUrl(url)).toEqual({ id, style, wrong: [] });
  });

  test('says anything that a name can hold, in one word without brackets', () => {
    const name = fc.string({ unit: fc.constantFrom(...'法a1.-%&=?#()<>[]|\\/ \t\n\u3000\u00a0') });
    fc.assert(
      fc.property(name, name, (id, part) => {
        const url = stringifyFactUrl(id, { part });
        expect(parseFactUrl(url)).toEqual({ id, style: { part }, wrong: [] });
        expect(url).toMatch(/^[^\s()<>[\]|\\#]+$/);
      }),
    );
  });
});
