import { at, defineRule } from '../../framework/rule.ts';
import { isEnclosed } from '../../text/enclosed.ts';

const number = '(?:\\d{1,12}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千]{1,8})[百千]?[万亿]?';
const unit = '(?:人次|[人件个名次场户家起份条元项篇吨亩台辆倍期%％]|公里|平方米|小时|万元)?';
const about = '大约|(?<![合签预节制履违契公解续相])约|将近|接近|(?<![最附就临靠邻远])近';
const above = '超过?|逾|突破';
const atLeast = '不少于|不低于|至少';
/** 30人以上学历 is no number of people. */
const over = '以上(?!学历|学位|职|级|处罚|人民|各)';

const patterns = [
  new RegExp(
    `(?:${about}|${above})${number}[余多](?!年|天|个?月|周|[样部方层头发数级]|元[化素主调共旦])${unit}(?:左右|上下|${over})?`,
    'g',
  ),
  new RegExp(`(?:${about}|${above})${number}${unit}(?:左右|上下|${over})`, 'g'),
  new RegExp(`(?:${atLeast})${number}${unit}${over}`, 'g'),
  new RegExp(`(?<![超近约逾破过\\d.])${number}${unit}以上[余多](?!年|天|[样元部方层])`, 'g'),
  new RegExp(`(?<![超近约逾破过\\d.])${number}[余多]${unit}(?:左右|上下|${over})`, 'g'),
];

/** No rate is more than the whole. */
const aboveAll = /率[^，。；、\d]{0,6}100[%％](?:以上|多)/g;

/** Two words of precision about one number. */
export const overRedundant = defineRule('number/over-redundant', ({ lines }, say) => {
  for (const line of lines) {
    let until = -1;
    const found = [...patterns, aboveAll]
      .flatMap((pattern) => [...line.text.matchAll(pattern)])
      .sort((a, b) => a.index - b.index);
    for (const match of found) {
      const span = at(line, match);
      if (span.start < until || isEnclosed(line, span)) continue;
      until = span.end;
      say(span);
    }
  }
});
