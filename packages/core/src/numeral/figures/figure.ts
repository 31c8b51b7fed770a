import type { Precision } from '../../model/dossier/fact.ts';
import type { FactStyle } from '../../model/dossier/fact-style.ts';
import type { DecimalText } from '../../model/ledger.ts';
import { type ScaledUnit, scaleOf } from '../../model/pack/unit.ts';
import { chineseDigits, chineseNumber } from '../chinese-number.ts';
import { absolute, compare, divide, dropTrailingZeros, isWhole, placesOf, product, roundHalfUp } from '../decimal.ts';
import { factorOf } from '../unit.ts';

/** A number with its unit, and how it is to be printed. */
export interface Figure {
  readonly value: DecimalText;
  readonly unit: string;
  readonly precision: Precision;
  /** Most places printed; without it the number is printed as it is. */
  readonly decimals?: number | undefined;
  /** Zeros at the end of the decimals are dropped. */
  readonly trim?: boolean | undefined;
  readonly style?: FactStyle['style'] | undefined;
  readonly approx?: boolean | undefined;
  /** Without its unit; a style that scales keeps its 万. */
  readonly bare?: boolean | undefined;
}

/** Where each word of precision stands around number and unit. */
const words: { readonly [Word in Precision]: (number: string, unit: string) => string } = {
  exact: (number, unit) => number + unit,
  约: (number, unit) => `约${number}${unit}`,
  近: (number, unit) => `近${number}${unit}`,
  余: (number, unit) => (unit === '%' ? `${number}%余` : `${number}余${unit}`),
  多: (number, unit) => (unit === '%' ? `${number}%多` : `${number}多${unit}`),
  以上: (number, unit) => `${number}${unit}以上`,
};

/** 近千条 and 千余条, not 近一千条. */
const bareHundreds: ReadonlySet<Precision> = new Set<Precision>(['近', '余', '多']);

const scales = { plain: '', wan: '万', yi: '亿' } as const;

/** Number, scale and unit with the word of precision; undefined where the style would misstate the number. */
export function printFigure(figure: Figure): string | undefined {
  const { style, precision, decimals, bare } = figure;
  if (style === 'hanzi') return printHanzi(figure);
  const own = scaleOf(figure.unit);
  const unit: ScaledUnit = style === undefined ? own : { scale: scales[style], base: own.base };
  const value = unit.scale === own.scale ? figure.value : rescale(figure.value, own, unit);
  const scaled = style === 'wan' || style === 'yi';
  const limited = limitPlaces(value, scaled ? (decimals ?? 2) : decimals);
  const printed = scaled || figure.trim ? dropTrailingZeros(limited) : limited;
  const rounded = compare(printed, value) !== 0;
  if (scaled && rounded && compare(printed, '0') === 0) return undefined;
  const word = precision === 'exact' && figure.approx && rounded ? '约' : precision;
  const scale = bare && style === undefined ? '' : unit.scale;
  return words[word](printed + scale, bare ? '' : unit.base);
}

/** At most that many places: 98.04 at one is 98.0, but 98 stays 98. */
const limitPlaces = (value: DecimalText, decimals: number | undefined): DecimalText =>
  decimals === undefined || placesOf(value) <= decimals ? value : roundHalfUp(value, decimals);

/** The same amount counted in the other unit's scale. */
export function rescale(value: DecimalText, from: ScaledUnit, to: ScaledUnit): DecimalText {
  return divide(product(value, factorOf[from.scale]), factorOf[to.scale]);
}

function printHanzi({ value, unit, precision, decimals, bare }: Figure): string | undefined {
  const number = hanzi(dropTrailingZeros(limitPlaces(value, decimals)));
  if (number === undefined) return undefined;
  if (unit === '%') return words[precision](`百分之${number === '一百' ? '百' : number}`, '');
  const { scale, base } = scaleOf(unit);
  const counted = unit === '' ? number : beforeMeasure(number);
  const spoken = bareHundreds.has(precision) && scale === '' ? counted.replace(/^一(?=[百千万]$)/, '') : counted;
  return words[precision](spoken + (bare ? '' : scale), bare ? '' : base);
}

/** 两项, 两千项, 两万项; but 二十二项, 十二项. */
const beforeMeasure = (number: string): string => (number === '二' ? '两' : number.replace(/^二(?=[千万亿])/, '两'));

function hanzi(value: DecimalText): string | undefined {
  const [whole = '0', fraction] = absolute(value).split('.');
  if (value.startsWith('-') || Number(whole) >= 1e12 || !isWhole(whole)) return undefined;
  return chineseNumber(Number(whole)) + (fraction === undefined ? '' : `点${chineseDigits(fraction)}`);
}
