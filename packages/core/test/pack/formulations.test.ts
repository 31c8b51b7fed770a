import { describe, expect, it } from 'vitest';
import { auditFormulations, diffPacks, resolvePack } from '../../src/pack/index.ts';

const entry = (id: string, rest = '') =>
  `  - { id: ${id}, term: 提法${id}, kind: slogan, confidence: verified${rest} }\n`;
const pack = (id: string, entries: string, below = '') =>
  new Map([
    ['pack.yaml', `id: ${id}\nname: 包\nversion: 1.0.0\n${below}sections: [{ id: a, title: 甲 }]\n`],
    ['formulations.yaml', `formulations:\n${entries}`],
  ]);
const resolve = (base: string, top = '') =>
  resolvePack(
    'top',
    new Map([
      ['base', pack('base', base)],
      ['top', pack('top', top, 'extends: base\n')],
    ]),
  );
const table = (entries: string) => resolve(entries).value!.formulations;

describe('layers', () => {
  it('put an entry in the place of the one with the same id, and new ones after the rest', () => {
    const { value, messages } = resolve(entry('a') + entry('b'), entry('c') + entry('a', ', note: 本地'));
    expect(messages).toEqual([]);
    expect(value!.formulations.map(({ id, note }) => [id, note])).toEqual([
      ['a', '本地'],
      ['b', undefined],
      ['c', undefined],
    ]);
  });

  it('need no table', () => {
    const bare = new Map([['pack.yaml', 'id: top\nname: 包\nversion: 1.0.0\nsections: [{ id: a, title: 甲 }]\n']]);
    expect(resolvePack('top', new Map([['top', bare]])).value!.formulations).toEqual([]);
  });

  it('may name a successor of any layer, but one that is there', () => {
    expect(resolve(entry('old', ', replacedBy: next'), entry('next')).messages).toEqual([]);
    expect(resolve(entry('old', ', replacedBy: nexx') + entry('next')).messages.map(String)).toEqual([
      '2:77: 没有编号为“nexx”的用语，应为 next；后继不详的不写 replacedBy',
    ]);
  });

  it('have each id once', () => {
    const [message] = resolve(entry('a') + entry('a')).messages;
    expect([message?.file, message?.line, message?.reason]).toEqual([
      'base/formulations.yaml',
      3,
      '用语编号“a”重复，应为唯一',
    ]);
  });
});

it('reads a year, a month and a day as text, and leaves what is not said unknown', () => {
  const [year, month, day, none] = table(
    ['2025', '2025-10', '2025-10-23'].map((when, index) => entry(`t${index}`, `, effectiveFrom: ${when}`)).join('') +
      entry('n'),
  );
  expect([year, month, day, none].map((each) => each!.effectiveFrom)).toEqual(['2025', '2025-10', '2025-10-23', null]);
  expect([none!.appliesTo, none!.replacedBy, none!.verifiedOn, none!.aliases]).toEqual([null, null, null, []]);
});

it('is a smaller change of a pack to drop or change wording than to drop a section', () => {
  const [before, after] = [entry('a') + entry('b'), entry('a', ', note: 改')].map((each) => resolve(each).value!);
  expect(diffPacks(before!, after!).map(({ kind, id, level, what }) => [kind, id, level, what])).toEqual([
    ['formulation', 'a', 'minor', 'note 改动'],
    ['formulation', 'b', 'minor', '删去'],
  ]);
});

describe('auditFormulations', () => {
  const dated = ', effectiveFrom: 2016';
  const until = (year: number, rest = '') => `${dated}, appliesTo: { reportYearTo: ${year} }${rest}`;
  const entries =
    entry('open', dated) +
    entry('gone', until(2025)) +
    entry('closing', until(2025, ', replacedBy: open')) +
    entry('replaced', until(2024, ', replacedBy: open')) +
    entry('later', until(2026)) +
    entry('undated') +
    entry('asked', `${dated}, recheck: 规划公布以后`) +
    entry('stopped', `${dated}, effectiveTo: 2025-10`) +
    entry('met', `${dated}, effectiveTo: 2025-11-18, appliesTo: { reportYearFrom: 2025 }`) +
    entry('unsure', dated).replace('verified', 'verify');

  it('lists what ends without a successor or for the last time, has no date, or was never checked', () => {
    expect(
      auditFormulations(table(entries), 2025).map(({ formulation, concerns }) => [formulation.id, concerns]),
    ).toEqual([
      ['gone', ['ended']],
      ['closing', ['ending']],
      ['undated', ['undated']],
      ['asked', ['recheck']],
      ['stopped', ['ended']],
      ['unsure', ['unverified']],
    ]);
  });

  it('looks at the year', () => {
    const ended = (year: number) =>
      auditFormulations(table(entries), year).flatMap(({ formulation, concerns }) =>
        concerns.includes('ended') ? [formulation.id] : [],
      );
    expect(ended(2024)).toEqual([]);
    expect(ended(2026)).toEqual(['gone', 'later', 'stopped']);
  });
});
