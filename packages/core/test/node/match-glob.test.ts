import { describe, expect, it } from 'vitest';
import { globMatcher, isGlob } from '../../src/folder/workspace/match-glob.ts';

const paths = [
  'districts',
  'districts/a',
  'districts/ab',
  'districts/a/2025',
  'districts/b/2025',
  'towns/a',
  'a.b',
  'a+b',
];

describe('globMatcher', () => {
  it.each([
    ['districts/*', ['districts/a', 'districts/ab']],
    ['districts/?', ['districts/a']],
    ['*/a', ['districts/a', 'towns/a']],
    ['districts/*/2025', ['districts/a/2025', 'districts/b/2025']],
    ['districts/**', ['districts/a', 'districts/ab', 'districts/a/2025', 'districts/b/2025']],
    ['**/2025', ['districts/a/2025', 'districts/b/2025']],
    ['**/**/2025', ['districts/a/2025', 'districts/b/2025']],
    ['**/a', ['districts/a', 'towns/a']],
    ['./towns/*', ['towns/a']],
    ['dist***/a', ['districts/a']],
    ['?.b', ['a.b']],
    ['a?b', ['a.b', 'a+b']],
    ['*+b', ['a+b']],
    ['nowhere/*', []],
  ])('%s', (pattern, matched) => {
    expect(paths.filter(globMatcher(pattern))).toEqual(matched);
  });

  it('takes a character outside the first plane for one', () => {
    expect(globMatcher('?区')('𠮷区')).toBe(true);
  });

  it('is no pattern without a star or a question mark', () => {
    expect(['districts/a', 'a[b]', 'a{b,c}', 'a*', 'a?'].filter(isGlob)).toEqual(['a*', 'a?']);
  });
});
