import { describe, expect, test } from 'vitest';
import { coarseStep } from '../../src/edition/gate/figures/stated-value.ts';
import { statedValues } from '../../src/edition/gate/figures/stated-values.ts';

const said = (text: string) =>
  statedValues(text).map(({ value, step, unit, unlikely }) => `${value}${unit} ±${step}${unlikely ? ' ?' : ''}`);

describe('a decimal point, whatever stands for it', () => {
  test.each([
    ['92.5%', ['92.5% ±0.1']],
    ['92．5%', ['92.5% ±0.1']],
    ['92·5%', ['92.5% ±0.1']],
    ['92•5%', ['92.5% ±0.1']],
    ['92·5 ％', ['92.5% ±0.1']],
    ['92·5', []],
    ['9·18事件', []],
    ['92.50%', ['92.50% ±0.01']],
    ['92．50%', ['92.50% ±0.01']],
    ['3.2亿元', ['320000000元 ±10000000']],
    ['3.2亿元', ['320000000元 ±10000000']],
    ['0.5万件', ['5000件 ±1000']],
    ['5.25‰', ['0.525% ±0.001']],
    ['百分之九十二点五', ['92.5% ±0.1']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a Chinese full stop or blanks between digits may be meant so', () => {
    expect(said('92。5%')).toContain('92.5% ±0.1 ?');
    expect(said('3 7件')).toContain('37件 ±1 ?');
    expect(said('3   7件')).not.toContain('37件 ±1 ?');
  });
});

test('the last digit that is sure to be meant', () => {
  expect(['0', '5', '10', '12000', '100', '92.5', '92.50', '3.00', '0.05'].map(coarseStep)).toEqual([
    ...['1', '1', '10', '1000', '100', '0.1', '0.1', '1', '0.01'],
  ]);
});
