import { at, defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const han = '零一二三四五六七八九';
const unit =
  '个(?!百分点)|名(?!次)|次(?!会议|全会|常务)|天|件|人(?!大|民)|家|倍|户|岁|公里|元|小时|分钟|年(?!级|度)|百|千|万|十(?![一二三四五六七八九])';
/** 3、4个 and 三、四个; not at the head of a line, where 三、 is its number, and not in a longer list. */
const pair = new RegExp(
  `(?<!^|[\\d.、A-Za-z第之和及至或分表图件十百千${han}])(?:(?<digit>[1-8])、(?<next>[2-9])|(?<word>[一二三四五六七八])、(?<after>[二三四五六七八九]))(?=${unit})`,
  'g',
);
const several = /(?<![\d.])(?:(?<tens>[1-9])0几|几10)(?=[个名次天件人家倍户岁项余]|年(?!级|度)|万|分钟|小时)/g;
/** Two figures, one each, and no estimate. */
const each = /分别|依次|各(?:自|为)?|第/;

const wordOf = (digit: string) => han[Number(digit)] ?? digit;

function estimateOf({ groups = {} }: RegExpExecArray): string | undefined {
  const { digit = '', next = '', word = wordOf(digit), after = wordOf(next) } = groups;
  if (han.indexOf(after) - han.indexOf(word) !== 1) return undefined;
  return `${word === '二' ? '两' : word}${after}`;
}

function severalOf({ groups = {} }: RegExpExecArray): string {
  const { tens } = groups;
  if (tens === undefined) return '几十';
  return `${tens === '1' ? '' : wordOf(tens)}十几`;
}

/** An estimate by two neighbouring numbers, or by 几, in digits or with 、 between them. */
export const approxHan = defineRule('number/approx-han', ({ lines }, say) => {
  for (const line of lines) {
    for (const { text, start } of sentencesIn({ text: line.free }, '。；！？')) {
      if (each.test(text)) continue;
      for (const match of text.matchAll(pair)) {
        const right = estimateOf(match);
        const from = start + match.index;
        if (right) say({ line, start: from, end: from + match[0].length, expected: [right] });
      }
    }
    for (const match of line.free.matchAll(several)) say({ ...at(line, match), expected: [severalOf(match)] });
  }
});
