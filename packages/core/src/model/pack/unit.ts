import type { MetricKind } from './metric.ts';

/** A unit such as 万人次: the word that scales the number, and what is counted. */
export interface ScaledUnit {
  readonly scale: '' | '万' | '亿';
  readonly base: string;
}

/** 万件 is 万 and 件; 件 has no scale. */
export function scaleOf(unit: string): ScaledUnit {
  const match = /^([万亿])(.*)$/u.exec(unit);
  return match ? { scale: match[1] as '万' | '亿', base: match[2] ?? '' } : { scale: '', base: unit };
}

/** What a unit measures; `things` are counted, and every unit that measures nothing else counts things. */
type Measure = 'percent' | 'points' | 'money' | 'time' | 'none' | 'things';

const words: { readonly [Of in Exclude<Measure, 'things'>]: RegExp } = {
  none: /^$/,
  percent: /^[%％‰‱]$/,
  points: /^个?百分点$/,
  money: /^[十百千]*(?:人民币|[日美港欧澳]?元|美金|英镑|港币|澳门元)$/,
  time: /^个?(?:半?年|季度?|月|周|星期|工作日|自然日|[天日]|小时|分钟|秒|学时|课时)$/,
};

/** 元/人 is money, 学时/年 is time: what is measured stands before the stroke. */
const measured = (unit: string): string => scaleOf(unit).base.split(/[/／]/, 1)[0] ?? '';

export function measureOf(unit: string): Measure {
  const base = measured(unit);
  const found = (Object.keys(words) as (keyof typeof words)[]).find((measure) => words[measure].test(base));
  return found ?? 'things';
}

interface Fitting {
  readonly measures: readonly Measure[];
  /** Only these words, where not every unit of the measure will do. */
  readonly only?: readonly string[];
  /** What a message asks for. */
  readonly phrase: string;
}

/** Which units each kind of metric can have. A rate is kept in per cent, so no other word may stand behind it. */
const fitting: { readonly [Kind in MetricKind]: Fitting } = {
  count: { measures: ['things', 'time', 'none'], phrase: '件、次、人等量词' },
  rate: { measures: ['percent', 'none'], only: ['%', ''], phrase: '%' },
  amount: { measures: ['money'], phrase: '元、万元等金额的单位' },
  duration: { measures: ['time'], phrase: '天、个工作日、小时等时间的单位' },
  score: { measures: ['things', 'points', 'none'], phrase: '分、个百分点等' },
  rank: { measures: ['things', 'none'], only: ['名', '位', '名次', ''], phrase: '名或位' },
  text: { measures: ['none'], phrase: '空字符串（文字不印单位）' },
};

/** Whether a metric of that kind can have that unit. */
export function unitFits(kind: MetricKind, unit: string): boolean {
  const { measures, only } = fitting[kind];
  return measures.includes(measureOf(unit)) && (only?.includes(unit) ?? true);
}

/** The units of that kind, in words for a message. */
export const unitsOf = (kind: MetricKind): string => fitting[kind].phrase;

/** 天 and 日, 小时 and 个小时 are one unit. */
const plain = (unit: string): string => unit.replace(/^个/, '').replace(/^日$/, '天');

/**
 * Whether figures in the two units can be added or compared as they are: the same money or time, and things in the same
 * scale, whatever their measure word (件, 起).
 */
export function sameMeasure(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [scaleOf(one), scaleOf(other)];
  if (left.scale !== right.scale || measureOf(one) !== measureOf(other)) return false;
  return measureOf(one) === 'things' || plain(left.base) === plain(right.base);
}

/**
 * Whether the figure of a metric may be printed with another unit and stay true: 21件 as 21项, 12000元 as 1.2万元, but
 * not 21件 as 21% or 3天 as 3小时. A mere count, as a side of a rate, may have any unit that counts.
 */
export function restates(
  { kind, unit }: { readonly kind: MetricKind; readonly unit: string },
  asked: string,
  isSide: boolean,
): boolean {
  if (isSide) return !['percent', 'points'].includes(measureOf(asked));
  if (!unitFits(kind, asked) || kind === 'rate' || kind === 'rank') return unitFits(kind, asked);
  const [own, other] = [scaleOf(unit), scaleOf(asked)];
  if (asked === '') return own.scale === '';
  return own.base === other.base || sameMeasure(unit, asked);
}
