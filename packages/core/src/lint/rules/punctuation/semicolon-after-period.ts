import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';
import { typedLabel } from '../../text/labels-of.ts';

const marker = /(?:^|(?<=[。；：]))(?:[一二三四五六七八九十]{1,2}是|（\d{1,2}）|[①-⑳])/g;
const bracketed = /（[^（）]{0,200}）/g;

/** An item that has a 。 within and yet ends with ；. */
export const semicolonAfterPeriod = defineRule('punctuation/semicolon-after-period', ({ lines }, say) => {
  for (const line of lines)
    for (const { start, end } of itemsOf(line)) {
      const words = line.free.slice(start, end);
      if (!words.endsWith('；') || !words.replace(bracketed, '').includes('。')) continue;
      const actual = /[^。，；]{0,6}；$/.exec(line.text.slice(start, end))![0];
      say({ line, start: end - 1, end, actual, expected: [actual.replace('；', '。')] });
    }
});

/** The items of an enumeration within the line; the line where it is an item itself. */
function itemsOf(line: Line): readonly { readonly start: number; readonly end: number }[] {
  const starts = [...line.free.matchAll(marker)].map(({ index }) => index);
  const whole = line.kind === 'item' || typedLabel(line) !== undefined;
  if (starts.length < 2) return whole ? [{ start: 0, end: line.free.length }] : [];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? line.free.length }));
}
