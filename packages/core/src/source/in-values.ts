import type { Found } from './findings.ts';

/** What YAML has its own words for, in those of values. */
const words: readonly (readonly [inFiles: RegExp, inValues: string])[] = [
  [/列表（写在 \[ \] 里，或每项一行、以“- ”开头）|列表/g, '数组'],
  [/一组“键: 值”/g, '对象'],
  [/（不加引号时[^）]*）|（\.nan）/g, ''],
  [/、不加双引号的路径（[^）]*）/g, '的路径'],
  [/不加引号的数/g, '数'],
  [/加了引号的 |加引号的文字 /g, '文字 '],
  [/加引号的/g, ''],
];

const plainly = (phrase: string): string => words.reduce((said, [from, to]) => said.replace(from, to), phrase);

/** What we say of a type is the same everywhere; what somebody gave is not to be touched. */
const isOurs = (phrase: string): boolean => /^(?:列表|一组“键: 值”|加了引号的 ".*"|“不是数”（\.nan）)$/.test(phrase);

/** The same said of values that never were in a file: there are no quotation marks to add, and no lines. */
export function inValues({ about, ...found }: Found): Found {
  if (!about) return found;
  return {
    ...found,
    about: () => {
      const { actual, expected, ...rest } = about();
      return {
        ...rest,
        actual: actual !== undefined && isOurs(actual) ? plainly(actual) : actual,
        expected: expected?.map(plainly),
      };
    },
  };
}
