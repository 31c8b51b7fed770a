import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/tree/index.ts';
import { breakTitle } from '../../src/writers/docx/line-breaks/break-title.ts';

const width = 20;

describe('titles as they are published', () => {
  test.each([
    ['2023年法治政府建设情况', ['2023年法治政府建设情况']],
    ['2019年度东西湖区法治政府建设工作报告', ['2019年度东西湖区法治政府建设工作报告']],
    ['武汉经开区管委会关于2023年度法治政府建设情况的报告', ['武汉经开区管委会', '关于2023年度法治政府建设情况的报告']],
    [
      '武汉经济技术开发区管理委员会关于2023年度法治政府建设情况的报告',
      ['武汉经济技术开发区管理委员会', '关于2023年度法治政府建设情况的报告'],
    ],
    ['某某区人民政府关于2023年度法治政府建设情况的报告', ['某某区人民政府关于2023年度', '法治政府建设情况的报告']],
    [
      '中共某某县委 某某县人民政府关于2023年度法治政府建设情况的报告',
      ['中共某某县委 某某县人民政府', '关于2023年度法治政府建设情况的报告'],
    ],
    [
      '中共某某自治县委员会、某某自治县人民政府关于2023年度推进法治政府建设工作情况的报告',
      ['中共某某自治县委员会、', '某某自治县人民政府关于2023年度', '推进法治政府建设工作情况的报告'],
    ],
    [
      '某某省人民政府关于贯彻落实《法治政府建设实施纲要（2021—2025年）》2023年度工作情况的报告',
      ['某某省人民政府关于贯彻落实《法治政府建设', '实施纲要（2021—2025年）》', '2023年度工作情况的报告'],
    ],
    ['蔡甸区2023年度深化法治政府建设重点任务清单', ['蔡甸区2023年度', '深化法治政府建设重点任务清单']],
    [
      '某某街道办事处关于2023年度党政主要负责人履行推进法治建设第一责任人职责情况的报告',
      ['某某街道办事处关于2023年度', '党政主要负责人履行推进法治建设', '第一责任人职责情况的报告'],
    ],
  ])('%s', (title, lines) => {
    expect(breakTitle(title, width)).toEqual(lines);
  });

  test('a line feed is a break of the author’s', () => {
    expect(breakTitle('某某区\n法治政府建设情况', width)).toEqual(['某某区', '法治政府建设情况']);
  });

  test('a line holds its digits in the widest font that stands in', () => {
    const fits = '某某县关于2021至2025年度法治建设工作情况';
    expect(widthOf(fits)).toBeLessThanOrEqual(width);
    expect(breakTitle(fits, width).length).toBe(2);
    expect(breakTitle(fits.replaceAll(/\d\d/g, '年'), width)).toEqual([fits.replaceAll(/\d\d/g, '年')]);
  });

  test.each([
    '《某某省优化营商环境和促进民营经济发展》的落实情况报告',
    '某某县人民政府和《某某省优化营商环境和促进民营经济发展》的报告',
  ])('%s keeps whole the name that a line holds', (title) => {
    expect(breakTitle(title, width).filter((line) => /《.*》/u.test(line)).length).toBe(1);
  });

  test('three lines never make an hourglass', () => {
    const title = '内蒙古自治区呼和浩特市和林格尔新区管理委员会综合行政执法局2023年度法治政府建设情况报告';
    const [first = 0, second = 0, third = 0] = breakTitle(title, width).map(widthOf);
    expect(second >= Math.min(first, third)).toBe(true);
  });
});

const word = fc.constantFrom(
  '某某',
  '人民政府',
  '关于',
  '2023年度',
  '法治政府建设',
  '情况',
  '的',
  '报告',
  '、',
  '《纲要》',
  '区',
  ' ',
);
const titles = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(''));

describe('any title', () => {
  test('loses nothing but blanks at line ends, and fits', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const lines = breakTitle(title, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 1);
      }),
    );
  });

  test.each(['法治政府建设', '2023年度', '《纲要》'])('keeps %s whole', (whole) => {
    fc.assert(
      fc.property(titles, (title) => {
        const count = (text: string) => text.split(whole).length;
        expect(count(breakTitle(title, width).join('\n'))).toBe(count(title.replaceAll(' ', '')));
      }),
      { numRuns: 50 },
    );
  });
});
