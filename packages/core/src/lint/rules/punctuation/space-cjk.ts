import type { Line } from '../../framework/line.ts';
import { defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';
import { fullMarks, han } from '../../text/chinese.ts';
import { typedLabel } from '../../text/labels-of.ts';

const wide = `${han}${fullMarks}`;
const spaces = new RegExp(`(?<=[${wide}]) {1,3}(?=[${wide}\\d])|(?<=[\\d%％]) {1,3}(?=[${wide}])`, 'g');
/** How the name of an office ends. */
const office = '(?:委|委员会|政府|办公室|局|厅|院|会|部|处|所|组|总队|支队|大队|中心|集团|公司)';
/** What stands before and after a space that is meant. */
const setApart: readonly (readonly [RegExp, RegExp])[] = [
  // 张 三, 特 急: two characters fill a line.
  [new RegExp(`(?<![${han}\\d])[${han}]$`), new RegExp(`^[${han}](?![${han}\\d])`)],
  // 张三 李四: a list of names.
  [new RegExp(`(?<=[ ：])[${han}]{2,3}$`), new RegExp(`^[${han}]{2,3}(?![${han}\\d])`)],
  [new RegExp(`(?<![${han}\\d])[${han}]{2,3}$`), new RegExp(`^[${han}]{2,3} `)],
  // 第一部分 主要举措: the number of a division.
  [/^第[一二三四五六七八九十\d]{1,3}(?:部分|[章篇节])$/, /^/],
  // 中共云山县委 云山县人民政府关于…: two offices sign together.
  [new RegExp(`${office}$`), new RegExp(`^[${han}]{2,20}?${office}(?:关于|$|[\\s：，])`)],
  // GB/T 9704—2012 格式, 支持 5G 网络: beside Latin letters.
  [new RegExp(`[A-Za-z][^${han}]*$`), /^/],
  [/$/, new RegExp(`^[^${han}]*[A-Za-z]`)],
];
const documentNumber = /[〔[（(【] ?\d{4} ?[〕\]）)】] ?(?:第 ?)?\d{1,5} ?号/g;

/** Spaces among Chinese characters and digits. */
export const spaceCjk = defineRule('punctuation/space-cjk', ({ lines }, say) => {
  const found = lines.flatMap((line) => (line.kind === 'cell' ? [] : spacesIn(line)));
  sayTogether(found, say);
});

function spacesIn(line: Line): readonly FoundInLine[] {
  const { text, free } = line;
  if (!text.includes(' ')) return [];
  const from = typedLabel(line)?.textStart ?? 0;
  const numbers = [...text.matchAll(documentNumber)].map(
    ({ index, 0: all }) => [index - 1, index + all.length] as const,
  );
  return [...text.matchAll(spaces)].flatMap(({ index: start, 0: all }) => {
    const end = start + all.length;
    const ofNumber = numbers.some(([first, last]) => first <= start && end <= last);
    if (start < from || free[start] !== ' ' || ofNumber) return [];
    const left = text.slice(Math.max(0, start - 20), start);
    const right = text.slice(end, end + 20);
    if (setApart.some(([before, after]) => before.test(left) && after.test(right))) return [];
    const [before, after] = [text[start - 1]!, text[end]!];
    return [{ line, start, end, actual: `${before}${all}${after}`, expected: [before + after], fix: '' }];
  });
}
