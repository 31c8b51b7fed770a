import { chineseNumber } from '../numeral/index.ts';
import type { Label } from './read-label.ts';

/** The label in the form of GB/T 9704—2012 7.3.3: 一、 （一） 1. （1）, and ①. */
export function printLabel({ level, value }: Pick<Label, 'level' | 'value'>): string {
  switch (level) {
    case 1:
      return `${chineseNumber(value)}、`;
    case 2:
      return `（${chineseNumber(value)}）`;
    case 3:
      return `${value}.`;
    case 4:
      return `（${value}）`;
    case 5:
      return String.fromCharCode(0x245f + value);
  }
}
