import { expect, it } from 'vitest';
import { lawNames, repealed } from '../../src/lint/formulations/law-names.ts';
import { formulations } from './formulations.ts';

const names = lawNames.map(([name]) => name);

it('no law is named twice', () => {
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('a law whose first day the table of wording knows too has the same one there', () => {
  const days = new Map(lawNames);
  const both = formulations.filter(({ term, effectiveFrom }) => effectiveFrom && days.get(term));
  expect(both.length).toBeGreaterThan(4);
  expect(both.filter(({ term, effectiveFrom }) => days.get(term) !== effectiveFrom)).toEqual([]);
});

it('days are days', () => {
  const days = [...lawNames.flatMap(([, from]) => from ?? []), ...repealed.map(([, from]) => from)];
  expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))).toEqual([]);
});
