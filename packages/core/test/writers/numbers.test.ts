import { expect, test } from 'vitest';
import type { Block, SectionLevel } from '../../src/model/report/report.ts';
import { build } from '../../src/tree/index.ts';
import { attachmentsOf, numbersOf } from '../../src/writers/docx/numbers.ts';

const { attachment, p, report, section } = build;
const at = (level: SectionLevel, ...children: Block[]) => section(level, '题', children);
const numbers = (...children: Parameters<typeof report>[1][]) => [...numbersOf(report({}, ...children)).values()];

test('counts a level afresh below each section of a higher one, though all are siblings', () => {
  expect(
    numbers(at(1), at(2), at(2), at(3), at(4), at(4), at(3), at(4), at(2), at(3), at(1), at(2), at(3), at(4)),
  ).toEqual([
    '一、',
    '（一）',
    '（二）',
    '1.',
    '（1）',
    '（2）',
    '2.',
    '（1）',
    '（三）',
    '1.',
    '二、',
    '（一）',
    '1.',
    '（1）',
  ]);
});

test('a level goes on over deeper ones, whether or not a level between them is left out', () => {
  expect(numbers(at(1), at(3), at(3), at(1), at(3), at(2), at(3), at(2), at(4))).toEqual([
    '一、',
    '1.',
    '2.',
    '二、',
    '1.',
    '（一）',
    '1.',
    '（二）',
    '（1）',
  ]);
});

test('counts afresh within each parent', () => {
  const parent = () => at(1, p('正文。'), at(2, at(3), at(3)), at(2, at(3)));
  expect([...numbersOf(report({}, parent(), parent())).values()].sort()).toEqual(
    ['一、', '二、', '（一）', '（二）', '1.', '2.', '1.', '（一）', '（二）', '1.', '2.', '1.'].sort(),
  );
});

test('attachments are numbered where there are several', () => {
  const [one, two] = [attachment('甲', p('略。')), attachment('乙', p('略。'))];
  expect(numbers(p('正文。'), one)).toEqual(['']);
  expect(numbers(one, p('正文。'), two)).toEqual(['1', '2']);
  expect(attachmentsOf(report({}, at(1), one, p('正文。'), two))).toEqual([one, two]);
});
