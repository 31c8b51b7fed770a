import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakName } from '../../src/writers/docx/line-breaks/break-name.ts';
import { drawnWidth } from '../../src/writers/docx/line-breaks/drawn-width.ts';

describe('names of annexes, 22 characters wide', () => {
  test.each([
    ['行政执法案件统计表', ['行政执法案件统计表']],
    ['清河镇2024年度法治政府建设任务清单完成情况统计表', ['清河镇2024年度法治政府建设任务清单', '完成情况统计表']],
    [
      '清河镇2024年度行政执法案件办理情况明细表（含简易程序、普通程序和重大执法决定法制审核情况）',
      ['清河镇2024年度行政执法案件办理情况明细表', '（含简易程序、普通程序和重大执法决定', '法制审核情况）'],
    ],
    [
      '关于《清河镇综合行政执法队执法事项目录（2024年版）》公开情况的说明',
      ['关于《清河镇综合行政执法队执法事项目录', '（2024年版）》公开情况的说明'],
    ],
    [
      '清政〔2025〕3号文件涉及的重大行政决策事项目录及合法性审查意见书采纳情况',
      ['清政〔2025〕3号文件涉及的重大行政决策事项', '目录及合法性审查意见书采纳情况'],
    ],
    [
      '清河镇涉企行政检查“扫码入企”系统应用与GB/T 22239—2019等级保护测评情况',
      ['清河镇涉企行政检查“扫码入企”系统应用', '与GB/T 22239—2019等级保护测评情况'],
    ],
    [
      '关于清河镇综合行政执法队第3批行政执法事项目录公开情况的说明',
      ['关于清河镇综合行政执法队第3批行政执法事项', '目录公开情况的说明'],
    ],
    [
      '清河镇2024年度法治宣传教育工作开展情况以及典型案例汇编和经验做法材料',
      ['清河镇2024年度法治宣传教育工作开展情况', '以及典型案例汇编和经验做法材料'],
    ],
    [
      '云山县域医共体建设和DRG/DIP付费改革2021—2025年进展情况对照表',
      ['云山县域医共体建设和DRG/DIP付费改革', '2021—2025年进展情况对照表'],
    ],
  ])('%s', (name, lines) => {
    expect(breakName(name, 22)).toEqual(lines);
  });
});

describe('names of organs whose last line is short', () => {
  test.each([
    ['县人民政府办公室', ['县人民政府办公室']],
    ['大理白族自治州巍山彝族回族自治县人民政府办公室', ['大理白族自治州巍山彝族回族自治县', '人民政府办公室']],
    ['武汉经济技术开发区（汉南区）管理委员会办公室', ['武汉经济技术开发区（汉南区）', '管理委员会办公室']],
    [
      '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县人民政府办公室',
      ['新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县', '人民政府办公室'],
    ],
    ['内蒙古自治区呼和浩特市和林格尔新区管理委员会办公室', ['内蒙古自治区呼和浩特市和林格尔新区', '管理委员会办公室']],
  ])('%s', (name, lines) => {
    expect(breakName(name, 29, 18)).toEqual(lines);
  });
});

const parts = [
  '某某区',
  '人民政府',
  '关于',
  '2023年度',
  '1200.5万元',
  'GB/T 22239',
  '法治政府建设',
  '情况',
  '的',
  '和',
  '、',
  '《纲要》',
  '（试行）',
  '第3批',
  '“双随机”',
  '统计表',
  '呼和浩特市',
  '〔2024〕5号',
  '涉及',
  '人次',
  '。',
  ' ',
] as const;
const names = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 60 }).map((words) => words.join(''));
const solid = (text: string): string => text.replace(/\s/g, '');

describe('any name', () => {
  test('loses nothing but blanks at line ends, fits, and begins no line with a closing mark', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 12, max: 29 }), (name, width) => {
        const lines = breakName(name, width);
        expect(solid(lines.join(''))).toBe(solid(name));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[的、。）》”]/);
      }),
    );
  });

  test.each(['法治政府建设', '2023年度', '1200.5万元', '《纲要》', '第3批', '“双随机”', '呼和浩特市'])(
    'keeps %s whole',
    (whole) => {
      fc.assert(
        fc.property(names, (name) => {
          const before = `某某${whole}`;
          const count = (text: string) => text.split(whole).length;
          expect(count(breakName(before + name, 20).join('\n'))).toBe(count(before + name));
        }),
        { numRuns: 50 },
      );
    },
  );

  test('a last line is no wider than it may be', () => {
    fc.assert(
      fc.property(names, (name) => {
        const last = breakName(name, 29, 18).at(-1) ?? '';
        expect(drawnWidth(last)).toBeLessThanOrEqual(18);
      }),
    );
  });
});
