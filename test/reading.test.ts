import { expect, it } from 'vitest';
import { foundInBoth, measureReading } from './reading/measure.ts';

/** Reports in different hands with planted faults; `npm run bench -- --reading` prints what is found of them. */
const all = await measureReading();

it.each(all)('$name: title, year and parts are read', ({ structure }) => {
  expect(structure).toEqual([]);
});

it('no error is wrong', () => {
  expect(all.flatMap(({ wrongErrors }) => wrongErrors)).toEqual([]);
});

it('of 100 findings 95 are right', () => {
  const right = all.flatMap((each) => each.right).length;
  const wrong = all.flatMap((each) => each.wrong);
  expect(right / (right + wrong.length), wrong.join('、')).toBeGreaterThanOrEqual(0.95);
});

it.each(all.filter(({ name }) => name.endsWith('.txt')))(
  '$name: the same is found in it as a Word file',
  async ({ name }) => {
    const [asText, asWord] = await foundInBoth(name);
    expect(asWord).toEqual(asText);
  },
);
