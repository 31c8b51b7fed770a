import { describe, expect, it } from 'vitest';
import { printLabel } from '../../src/lint/text/print-label.ts';
import { readLabel } from '../../src/lint/text/read-label.ts';

const typed = (text: string) => {
  const label = readLabel(text);
  return label && [label.level, label.value, text.slice(label.start, label.end)];
};

describe('readLabel', () => {
  it.each([
    ['一、总体情况', [1, 1, '一、']],
    ['十二．总体情况', [1, 12, '十二．']],
    ['（三）健全机制', [2, 3, '（三）']],
    ['( 三)健全机制', [2, 3, '( 三)']],
    ['三）健全机制', [2, 3, '三）']],
    ['（三健全机制', [2, 3, '（三']],
    ['（三）、健全机制', [2, 3, '（三）、']],
    ['12.健全机制', [3, 12, '12.']],
    ['1﹒ 健全机制', [3, 1, '1﹒']],
    ['（4）明确责任', [4, 4, '（4）']],
    ['4)明确责任', [4, 4, '4)']],
    ['②明确责任', [5, 2, '②']],
  ])('%s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each([
    '2025年，各项工作稳步推进。',
    '1.5万名群众参加',
    '12·4国家宪法日',
    '一、二级医疗机构',
    '一、三季度',
    '一是健全机制',
    '第一，健全机制',
    '（一级响应启动后）各部门行动',
    '（2025年度）情况',
    '(027)84853098',
    '110、119联动',
    '三项制度',
    '一、',
  ])('%s is no label', (text) => {
    expect(readLabel(text)).toBeUndefined();
  });

  it('reads back what is printed, at every level', () => {
    for (const level of [1, 2, 3, 4, 5] as const)
      for (let value = 1; value <= 20; value++)
        expect(readLabel(`${printLabel({ level, value })}标题`)).toMatchObject({ level, value });
  });
});
