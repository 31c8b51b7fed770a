import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/source/index.ts';

describe('the words closest to a misspelt one', () => {
  it.each([
    // One edit in three characters is near, and one in any word: changed, left out, added, swapped.
    ['valeu', ['value', 'unit'], ['value']],
    ['vaule', ['value'], ['value']],
    ['valu', ['value'], ['value']],
    ['valuee', ['value'], ['value']],
    ['ab', ['abc', 'abcd'], ['abc']],
    ['a', ['b', 'bc'], ['b']],
    ['abcde', ['abcxx'], []],
    ['abcdef', ['abcdxx', 'abcxxx'], ['abcdxx']],
    ['abcdef', ['badcfe'], []],
    ['abcdef', ['bacdfe'], ['bacdfe']],
    ['abcdefghi', ['xxxdefghi', 'xxxxefghi'], ['xxxdefghi']],
    ['VALUE', ['value'], ['value']],
    ['行政复仪', ['行政复议', '行政诉讼'], ['行政复议']],
    ['', ['a', 'ab'], ['a']],
  ])('%s among %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });

  it('come closest first, else in their order, each once, three at most', () => {
    const candidates = ['abcdxx', 'abcdex', 'abcdey', 'abcdex', 'abcdef', 'abcdez'];
    expect(nearest('abcdef', candidates)).toEqual(['abcdef', 'abcdex', 'abcdey']);
    expect(nearest('abcdef', candidates, 9)).toEqual(['abcdef', 'abcdex', 'abcdey', 'abcdez', 'abcdxx']);
    expect(nearest('abcdef', candidates, 1)).toEqual(['abcdef']);
  });

  it('are told by their first eighty characters', () => {
    const same = '甲'.repeat(79);
    expect(nearest(`${same}乙${'丙'.repeat(9)}`, [`${same}乙${'丁'.repeat(9)}`])).toHaveLength(1);
    // What is compared differs in every character, and the tolerance goes by the whole word.
    expect(nearest('甲'.repeat(90), ['乙'.repeat(90)])).toEqual([]);
  });
});
