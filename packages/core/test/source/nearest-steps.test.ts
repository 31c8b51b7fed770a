import { expect, it } from 'vitest';
import { nearestAmong } from '../../src/source/index.ts';

it('the words closest to a misspelt one are no longer looked for after so many steps', () => {
  const words = Array.from({ length: 400 }, (_, index) => `${'甲乙丙丁'.repeat(20).slice(4)}${1000 + index}`);
  const near = nearestAmong(words);
  const found = words.slice(0, 20).map((word) => near(word).length);
  expect(found[0]).toBe(3);
  expect(found.at(-1)).toBe(0);
  expect(found.indexOf(0)).toBe(found.lastIndexOf(3) + 1);
});
