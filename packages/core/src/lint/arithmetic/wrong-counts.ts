import { parseChineseNumber } from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';

/** A number of things said before or behind the list of them, and how many the list has. */
export interface WrongCount {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

const number = '(\\d{1,3}|[两三四五六七八九十]{1,3})';
const counted = '(?:个|项|件|部|份|条|类|种|款|大|篇|本|册|场|家|方面)';
const title = '《[^《》]{1,100}》';
/** 《甲》《乙》和《丙》3个项目; 等 makes the number a larger one. */
const titles = new RegExp(`((?:${title}(?:[、，]|以?及|和|与)?){2,12})(等)?(?:共|共计|这)?${number}${counted}`, 'g');
/** 出台3项制度：《甲》《乙》《丙》。 */
const announced = new RegExp(
  `${number}${counted}[^：:，。；《》]{0,12}[：:]((?:${title}[、，；]?(?:以?及|和|与)?){2,20})(等|[^。；]?)`,
  'g',
);
const quoted = new RegExp(
  `${number}${counted}[^：:，。；“”]{0,12}[：:]((?:“[^“”]{1,30}”[、，]?(?:以?及|和|与)?){2,20})(等|[^。；]?)`,
  'g',
);
/** 包括甲、乙、丙、丁三类事项, 甲、乙、丙、丁等三个: of an open list, too many; of words alone, none within them. */
const short = '[\\u4e00-\\u9fff]{2,8}';
const inWords = new RegExp(
  `(?:(?:包括|包含|涵盖|分为|即)((?:${short}、){2,8}${short}?)(等)?|(?<=[，。；”])((?:[\\u4e00-\\u9fff]{4}、){3,8}[\\u4e00-\\u9fff]{4})(等))([两三四五六七八九十]|\\d{1,2})(?:[个项类种]|大类)(?=[事方领应部单制情内主，。；、])`,
  'g',
);
/** 食品安全、校园周边、旅游市场、道路运输等三个领域: more are named than there are; a short word may be one with the next. */
const named = '[\\u4e00-\\u9fff“”]{4,20}';
const openList = new RegExp(
  `([\\u4e00-\\u9fff“”]{4,24}(?:、${named}){2,8})等([两三四五六七八九十]|\\d{1,2})(?:[个项类种]|大|方面)`,
  'g',
);
/** 四个重点领域：食品、药品、特种设备，: a closed list of words. */
const closedList = new RegExp(
  `${number}(?:个|类|种|大)[\\u4e00-\\u9fff]{2,8}：((?:[\\u4e00-\\u9fff]{2,10}、){1,8}[\\u4e00-\\u9fff]{2,10})(?=[，。；])`,
  'g',
);
/** 甲站和乙中心, each long enough to be one of the list. */
const lastTwo = /[\u4e00-\u9fff”]{5,}(?:和|与|以及|及)[\u4e00-\u9fff“]{5,}$/;
const points = new RegExp(
  `(?<!以上|上述)${number}(?:个|项|点|方面|大|类|条|种|件)[^。；，：:“”《》]{0,12}[：:，。；]?(?=[一]是)`,
  'g',
);
/** 一是…二是…四是…。以上三项工作: how many there were. */
const toldBefore = new RegExp(
  `(?:以上|上述|这)${number}(?:项|个|点|条|类|大)?(?:方面)?(?:的)?(?:工作|措施|举措|任务|问题|不足|内容|要求)`,
  'g',
);
const ordinals = '一二三四五六七八九十';

const numberOf = (words: string): number =>
  Number(/^\d/.test(words) ? words : (parseChineseNumber(words) ?? Number.NaN));
const countOf = (list: string, open: string): number => list.split(open).length - 1;

/** Lists of a line that have more or fewer entries than are announced. */
export function* wrongCounts({ text }: Line, next: Line | undefined): Generator<WrongCount> {
  if (/[《“]/.test(text)) {
    for (const match of text.matchAll(titles)) {
      const [whole, list = '', others, words = ''] = match;
      const [said, count] = [numberOf(words), countOf(list, '《')];
      const start = match.index + whole.lastIndexOf(words);
      if (others === undefined ? said !== count : said < count) yield { start, end: start + words.length, count };
    }
    for (const [pattern, open] of [
      [announced, '《'],
      [quoted, '“'],
    ] as const)
      for (const match of text.matchAll(pattern)) {
        const [, words = '', list = '', rest = ''] = match;
        const [said, count] = [numberOf(words), countOf(list, open)];
        if (rest === '' ? said !== count : rest === '等' && said < count)
          yield { start: match.index, end: match.index + words.length, count };
      }
  }
  const told = new Set<number>();
  for (const match of text.matchAll(inWords)) {
    const [whole, closed = '', opened, four = '', , words = ''] = match;
    const list = closed || four;
    const [said, count] = [numberOf(words), countOf(list, '、') + 1];
    const start = match.index + whole.lastIndexOf(words);
    if (/[和与及]/.test(list)) continue;
    if (closed === '' || opened !== undefined ? said < count : said !== count) {
      told.add(start);
      yield { start, end: start + words.length, count };
    }
  }
  for (const { index, 0: whole, 1: list = '', 2: words = '' } of text.includes('等') ? text.matchAll(openList) : []) {
    const count = countOf(list, '、') + 1 + (lastTwo.test(list.slice(list.lastIndexOf('、'))) ? 1 : 0);
    const start = index + whole.lastIndexOf(words);
    if (numberOf(words) < count && !told.has(start)) yield { start, end: start + words.length, count };
  }
  for (const { index, 1: words = '', 2: list = '' } of text.matchAll(closedList)) {
    const count = countOf(list, '、') + 1;
    if (!/等|[和与及]/.test(list) && numberOf(words) !== count)
      yield { start: index, end: index + words.length, count };
  }
  for (const match of text.matchAll(points)) {
    const [whole, words = ''] = match;
    const count = ordinalsFrom(text, match.index + whole.length);
    if (next?.text.startsWith(`${ordinals[count]}是`)) continue;
    if (count >= 2 && numberOf(words) !== count) yield { start: match.index, end: match.index + words.length, count };
  }
  for (const match of text.matchAll(toldBefore)) {
    const [whole, words = ''] = match;
    const count = ordinalsBefore(text, match.index);
    const start = match.index + whole.indexOf(words);
    if (count >= 2 && numberOf(words) !== count) yield { start, end: start + words.length, count };
  }
}

/** How many 一是… there are before it, from the last 一是 on. */
const ordinalsBefore = (text: string, end: number): number =>
  ordinalsFrom(text.slice(0, end), text.lastIndexOf('一是', end));

/** How far 一是…二是…三是… goes on from there. */
function ordinalsFrom(text: string, from: number): number {
  let at = from;
  let count = 0;
  while (count < ordinals.length) {
    const next = text.indexOf(`${ordinals[count]}是`, at);
    if (next === -1 || (count === 0 && next !== from)) break;
    count += 1;
    at = next + 2;
  }
  return count;
}
