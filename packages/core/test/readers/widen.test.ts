import { describe, expect, test } from 'vitest';
import type { SourceBlock } from '../../src/readers/block.ts';
import { widen } from '../../src/readers/report/widen.ts';

const spot = { place: { file: 'a.txt' }, words: '' };
const paragraphs = (...texts: readonly string[]): SourceBlock[] =>
  texts.map((text) => ({ type: 'paragraph', text, spot }));
const times = (count: number, text: string): string => Array.from({ length: count }, () => text).join('');
const after = (...texts: readonly string[]) => {
  const { blocks, widened } = widen(paragraphs(...texts));
  return { texts: blocks.map((block) => (block.type === 'paragraph' ? block.text : '')), widened };
};

describe('marks that a conversion made half-width', () => {
  test.each([
    ['依法行政,成效明显;', '依法行政，成效明显；'],
    ['如下:“甲”,“乙”!好?', '如下：“甲”，“乙”！好？'],
    ['办结21件,其中(含3件)8件,占38%,', '办结21件，其中（含3件）8件，占38%，'],
    ['共100,000元,1:2,见(a)', '共100,000元，1:2，见（a）'],
  ])('%s', (narrow, wide) => {
    expect(after(times(20, '甲,'), narrow).texts[1]).toBe(wide);
  });

  test('are put right from twenty on: fewer may be slips', () => {
    expect(after(times(19, '甲,'))).toEqual({ texts: [times(19, '甲,')], widened: 0 });
    expect(after(times(20, '甲,'))).toEqual({ texts: [times(20, '甲，')], widened: 20 });
    expect(after(times(10, '甲,'), times(10, '乙;'))).toEqual({
      texts: [times(10, '甲，'), times(10, '乙；')],
      widened: 20,
    });
  });

  test('stay where more than one in ten beside them is full-width: somebody typed those', () => {
    expect(after(times(20, '甲,'), times(2, '乙，')).widened).toBe(20);
    expect(after(times(20, '甲,'), times(3, '乙，'))).toEqual({
      texts: [times(20, '甲,'), times(3, '乙，')],
      widened: 0,
    });
  });

  test('stay in tables', () => {
    const cell = { text: '甲,乙', spot };
    const table: SourceBlock = { type: 'table', rows: [{ cells: [cell] }], spot };
    expect(widen([...paragraphs(times(20, '甲,')), table]).blocks[1]).toBe(table);
  });
});
