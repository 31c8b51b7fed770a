import { describe, expect, it } from 'vitest';
import { applyFixes, lint, rules } from '../../src/lint/index.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { parseTextBlocks } from '../../src/readers/text/index.ts';

const spaces = rules.filter(({ id }) => id === 'punctuation/space-cjk');
const sentence = (count: number) => '健全法治工作 机制，压实责任。'.repeat(count);

function check(text: string) {
  const { report, places, year } = readReport(parseTextBlocks(text, 'a.txt'));
  const messages = lint({ report, places, sources: new Map([['a.txt', text]]), year, formulations: [] }, spaces);
  return { reasons: messages.map(({ reason }) => reason), fixed: applyFixes(text, 'a.txt', messages) };
}

describe('a fault that fills a file', () => {
  it('is told of place by place while there are few', () => {
    expect(check(sentence(9)).reasons).toHaveLength(9);
  });

  it('is told of once from ten places on, and fixed at each', () => {
    const { reasons, fixed } = check(`${sentence(5)}\n${sentence(5)}`);
    expect(reasons).toEqual(['汉字、数字之间有空格：“作 机”，全文共10处，应为“作机”']);
    expect(fixed).toBe(`${sentence(5)}\n${sentence(5)}`.replaceAll(' ', ''));
  });
});
