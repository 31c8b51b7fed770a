import { expect, test } from 'vitest';
import { layoutSettings } from '../../src/model/report/layout.ts';
import { layoutDeviations } from '../../src/writers/docx/index.ts';

const told = (layout: object) =>
  layoutDeviations(layoutSettings.parse(layout)).map(
    ({ name, clause, strength, expected, actual }) =>
      `${clause ?? '—'} ${strength} ${name}：${expected}，实为${actual}`,
  );

test.each([
  ['page-37', ['5.2.1 规定 天头：37±1 mm，实为首行字的上边在 39.3 mm 处']],
  ['ink-true', []],
  [
    'legacy-28',
    [
      '5.2.1 规定 天头：37±1 mm，实为首行字的上边在 39.1 mm 处',
      '5.2.3 一般 每面行数：22行，实为22行，共高 217.3 mm，未撑满版心',
    ],
  ],
])('%s', (profile, deviations) => {
  expect(told({ profile })).toEqual(deviations);
});

test('29 points make 21 lines', () => {
  expect(told({ linePitch: 29 })).toContain('5.2.3 一般 每面行数：22行，实为21行');
});

test('margins of 28 and 27 mm are no national standard', () => {
  const deviations = told({ marginTop: 35, marginBottom: 33, marginLeft: 27, marginRight: 27 });
  expect(deviations).toContain('5.2.1 规定 版心高：225 mm，实为229 mm');
  expect(deviations.some((text) => text.includes('订口'))).toBe(false);
  expect(told({ marginLeft: 26 })).toContain('5.2.1 规定 订口：28±1 mm，实为26 mm');
});

test('habits are 实务 or 一般, never 规定', () => {
  const layout = {
    profile: 'ink-true',
    heading3Bold: true,
    pointLeadBold: true,
    pageNumber: 'center',
    titleLinePitch: 30,
  };
  expect(told(layout)).toEqual([
    '— 实务 标题行距：35磅，实为30磅',
    '— 实务 层次标题加粗：不加粗，实为三级标题加粗',
    '— 实务 “一是”首句加粗：不加粗，实为加粗',
    '7.5 一般 页码位置：单页居右空一字，双页居左空一字，实为居中',
  ]);
});

test('a family of the category is no deviation, another is', () => {
  const fonts = (fonts: object) => told({ profile: 'ink-true', fonts });
  expect(fonts({ title: '方正小标宋_GBK', body: '方正仿宋_GBK' })).toEqual([]);
  expect(fonts({ body: '宋体' })).toEqual(['5.2.2 一般 正文字体：仿宋体，实为宋体']);
});
