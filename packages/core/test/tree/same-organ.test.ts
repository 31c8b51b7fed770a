import { describe, expect, it } from 'vitest';
import { sameOrgan } from '../../src/tree/index.ts';

describe('names of organs', () => {
  it.each([
    ['清江县人民政府', '清江县政府'],
    ['清江县人民政府', '清江县'],
    ['南屏市清江县人民政府', '清江县人民政府'],
    ['中共清江县委、清江县人民政府', '清江县人民政府'],
    ['清江县 人民政府', '清江县人民政府'],
    ['青云经济开发区管理委员会', '青云经济开发区管委会'],
    ['清江县司法局', '司法局'],
    ['白水街道办事处', '白水街道'],
  ])('%s and %s are one', (one, other) => {
    expect([sameOrgan(one, other), sameOrgan(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['清江县人民政府', '白水县人民政府'],
    ['清江县人民政府', '清江县司法局'],
    ['清江县司法局', '白水县司法局'],
    ['清江县人民政府', '清江市人民政府'],
    ['清江县人民政府', '清江县白水镇人民政府'],
    ['清江县人民政府', ''],
  ])('%s and %s are two', (one, other) => {
    expect([sameOrgan(one, other), sameOrgan(other, one)]).toEqual([false, false]);
  });
});
