import { describe, expect, test } from 'vitest';
import { unitBehind, unitKin, unitNamed } from '../../src/numeral/index.ts';

describe('the unit behind a number', () => {
  test.each([
    ['37件', '1 件'],
    ['37万元', '10000 元'],
    ['37亿元', '100000000 元'],
    ['37百人', '100 人'],
    ['37千克', '1000 克'],
    ['37千件', '1000 件'],
    ['37（件）', '1 件'],
    ['37”件', '1 件'],
    ['37 件', '1 件'],
    ['37、件', undefined],
    ['37', undefined],
    ['37部门', undefined],
  ])('%s: %s', (text, expected) => {
    const found = unitBehind(text, 2);
    expect(found && `${found.factor} ${found.unit}`).toBe(expected);
  });
});

describe('the unit that a heading names', () => {
  test.each([
    ['金额（万元）', '10000 元'],
    ['金额(亿元)', '100000000 元'],
    ['金额（ 万元 ）', '10000 元'],
    ['单位：件', '1 件'],
    ['单位 百人', '100 人'],
    ['金额：元', '1 元'],
    ['件', '1 件'],
    ['件数', '1 件'],
    ['千件', '1000 件'],
    [' 人次 ', '1 人次'],
    ['金额', undefined],
    ['件数合计', undefined],
    ['案件', undefined],
    ['（件）受理', undefined],
  ])('%s: %s', (text, expected) => {
    const found = unitNamed(text);
    expect(found && `${found.factor} ${found.unit}`).toBe(expected);
  });
});

test.each([
  ['件', '件', 'same'],
  ['万件', '件', 'same'],
  ['起', '件', 'kin'],
  ['人', '名', 'kin'],
  ['人', '人次', 'kin'],
  ['天', '个工作日', 'kin'],
  ['%', '个百分点', 'kin'],
  ['人', '件', 'other'],
  ['件', '人天', 'other'],
  ['件', '', 'bare'],
  ['', '件', 'bare'],
  ['万', '件', 'bare'],
  ['元', '人', undefined],
  ['%', '件', undefined],
  ['亩', '公顷', undefined],
  ['亩', '件', undefined],
  ['件', '亩', undefined],
  ['倍', '倍', 'same'],
])('%s and %s: %s', (left, right, kin) => {
  expect(unitKin(left, right)).toBe(kin);
});
