import { chineseNumber } from '../../numeral/index.ts';
import type { Label } from './read-label.ts';

const forms: { readonly [Level in Label['level']]: (value: number) => string } = {
  1: (value) => `${chineseNumber(value)}、`,
  2: (value) => `（${chineseNumber(value)}）`,
  3: (value) => `${value}.`,
  4: (value) => `（${value}）`,
  5: (value) => String.fromCharCode(0x245f + value),
};

/** The label as GB/T 9704—2012 7.3.3 has it: 一、 （一） 1. （1）, and below them ①. */
export const printLabel = ({ level, value }: Pick<Label, 'level' | 'value'>): string => forms[level](value);
