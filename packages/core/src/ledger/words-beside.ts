import type { LedgerEntry } from '../model/ledger.ts';
import { scaleOf } from '../model/pack/unit.ts';
import type { FactNode } from '../model/report/report.ts';

/** A fact as printed, its metric, and the words that come out directly before and after it. */
export interface Printed {
  readonly node: FactNode;
  readonly entry: LedgerEntry;
  readonly before: string;
  readonly after: string;
}

/** The words beside a fact that make another number of it, blur it or repeat it, each by what it does. */
export interface Beside {
  readonly words: string;
  readonly does: 'join' | 'blur' | 'repeat' | 'turn';
}

const numeral = '零〇一二两三四五六七八九十百千万亿半几廿卅';
const startsAsNumber = new RegExp(`^(?:[约近][\\d${numeral}]|[\\d${numeral}])`);
const endsAsNumber = new RegExp(`[\\d０-９${numeral}]$`);
const stop = '(?=[，。；：、！？）)”》\\s,;]|$)';

/** Words that end in a numeral and count nothing: 统一, 星期三, 其二. */
const noNumeral = new RegExp(
  `(?:[统唯单同专万逐合归]一|[其之周][${numeral}]|(?:星期|礼拜)[${numeral}]|[过大参减]半|(?:附件|附表|表|图)[${numeral}]{1,3})$`,
);
const joinsBefore = new RegExp(`[${numeral}]{1,8}$|(?<=^|[，。；：、（(\\s了达共])数$`);
const joinsAfter = new RegExp(`^(?:[${numeral}]{1,8}|[余多](?![额下款热为数在是由因属])|来(?=[件个项人名次起份条]))`);

const blursBefore =
  /(?:大约|(?<![节预签契合履违制公条邀集简特续盟相立失守])约|将近|接近|(?<![最附邻临就靠亲远新])近|大概|差不多|几乎)$/;
const boundsBefore = /(?:超过|(?<![赶反高])超|逾|不足|不到|不满)$/;
const blursAfter = new RegExp(
  `^(?:左右(?!两)|上下(?![级联游班两贯协])|以上(?![级述情问各三两几内])|有余|出头|开外|[余多](?:${stop}|(?=[件个项人名次起份条户家元]${stop}))|几${stop})`,
);
const minus = /(?:(?<![担胜肩自欺抱辜背])负|(?<=^|[\s，。；：、（(为是])[-−－])$/;

const direction = '增长|增加|上升|提高|下降|减少|降低|延长|缩短|新增|压缩|升高|净增';
const startsWithDirection = new RegExp(`^(?:${direction})`);
const directionBefore = new RegExp(`(?:${direction})(?:了|约|近|达|为)?$`);
const directionAfter = new RegExp(`^(?:${direction}|持平)${stop}`);
const comparedBefore = /[与和同较比](?:上年|去年|上一年)(?:相比|比)?$/;
const repeatedWords = ['从', '第', '约', '近', '保持在'];

/** What stands beside this fact and should not; the first that is found on either side. */
export function wordsBeside(printed: Printed): readonly Beside[] {
  return [besideBefore(printed), besideAfter(printed)].filter((found) => found !== undefined);
}

const matched = (pattern: RegExp, text: string, does: Beside['does']): Beside | undefined => {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : { words: found, does };
};

function besideBefore({ node: { value, style }, entry, before }: Printed): Beside | undefined {
  if (startsWithDirection.test(value)) return matched(directionBefore, before, 'repeat');
  if (value.startsWith('与上年')) return matched(comparedBefore, before, 'repeat');
  const repeated = repeatedWords.find((word) => value.startsWith(word) && before.endsWith(word));
  if (repeated !== undefined) return { words: repeated, does: 'repeat' };
  if (/[%‰]$/.test(value) || value.startsWith('百分之')) {
    const part = matched(/[百千]分之$/, before, 'repeat');
    if (part) return part;
  }
  if (!startsAsNumber.test(value)) return undefined;
  if (!noNumeral.test(before)) {
    const joined = matched(joinsBefore, before, 'join');
    if (joined) return joined;
  }
  const bounds = style.show === undefined ? matched(boundsBefore, before, 'blur') : undefined;
  const ordinal = entry.metric.kind === 'rank' ? undefined : matched(/第$/, before, 'turn');
  return matched(blursBefore, before, 'blur') ?? bounds ?? matched(minus, before, 'turn') ?? ordinal;
}

function besideAfter(printed: Printed): Beside | undefined {
  const { node, entry, after } = printed;
  const { value, style } = node;
  const unit = repeatedUnit(printed);
  if (unit !== undefined) return { words: unit, does: 'repeat' };
  if (startsWithDirection.test(value) || value.endsWith('持平')) {
    const said = matched(directionAfter, after, 'repeat');
    if (said) return said;
  }
  if (!/[\d０-９]/.test(value) && !endsAsNumber.test(value) && !startsAsNumber.test(value)) return undefined;
  if (endsAsNumber.test(value)) {
    const own = style.show === 'number' ? scaleOf(style.unit ?? entry.metric.unit).scale : '';
    const isOwnScale = own !== '' && after.startsWith(own) && /\d$/.test(value);
    const joined = isOwnScale ? undefined : matched(joinsAfter, after, 'join');
    if (joined) return joined;
  }
  return style.show === 'prior' ? undefined : matched(blursAfter, after, 'blur');
}

/** What a unit may begin that is no unit again: 12个个体工商户, 21件次. */
const otherWord: Readonly<Record<string, string>> = {
  个: '人体性案别',
  人: '人民均员才大力口身',
  件: '次',
  次: '日年要数',
  名: '师医单录称义',
  家: '庭政长属',
  项: '目',
  条: '例款件',
  户: '籍外主',
  场: '所地景',
  份: '额',
  部: '门委队分',
  起: '到来草',
  所: '有在属辖',
  元: '旦',
  天: '然',
  年: '度龄底初',
  篇: '章',
  点: '位',
  分: '别类',
};

/** The unit that is printed and typed again, whole or its last character: 21件件, 8600人次次, 16.7%％. */
function repeatedUnit({ node: { value, style }, entry, after }: Printed): string | undefined {
  const { base } = scaleOf(style.unit ?? entry.metric.unit);
  return [base, '个百分点', '百分点', '%', base.slice(-1)]
    .filter((unit) => unit !== '' && value.endsWith(unit))
    .find((unit) => {
      const typed = after.slice(0, unit.length).replace('％', '%');
      return typed === unit && !otherWord[unit.slice(-1)]?.includes(after[unit.length] ?? '\n');
    });
}
