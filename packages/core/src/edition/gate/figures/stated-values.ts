import type { DecimalText } from '../../../model/ledger.ts';
import {
  compare,
  findNumbers,
  type NumberReading,
  percentage,
  product,
  readNumbers,
  roundHalfUp,
  sum,
  unitBehind,
} from '../../../numeral/index.ts';
import { timesOver } from './composed-values.ts';
import { sideOf } from './side-of.ts';
import { coarseStep, placesIn, type StatedValue, stepOf } from './stated-value.ts';

/**
 * The values a text states, in order. It is to miss nothing that could give a figure away, so it also has what a careful
 * reader would not read; dates, document numbers, telephones and numbers of lists state no quantity and are left out.
 */
export function statedValues(text: string): readonly StatedValue[] {
  const known = read.get(text);
  if (known) return known;
  const values = readValues(text);
  if (read.size >= mostRead) read.clear();
  read.set(text, values);
  return values;
}

/**
 * Passages are read by the gate and once more for what can be computed from them, in the check and in each edition: of a
 * report's 250 texts each is asked for two to six times. Some reports are kept at most.
 */
const read = new Map<string, readonly StatedValue[]>();
const mostRead = 1000;

function readValues(text: string): readonly StatedValue[] {
  // Marks that were meant as markup and are printed, 1**.7**%, are read over; offsets stay. 3~4 is a range.
  const seen = text
    .replace(/[*_`\\]|~~/g, (marks) => '\u2060'.repeat(marks.length))
    .replace(/(?<=\d)[kKwW](?=[^A-Za-z\d]|$)/g, (letter) => (/k/i.test(letter) ? '千' : '万'));
  const phrases = setPhrasesIn(seen);
  const readings = readNumbers(seen).filter(({ digits }) => !phrases.has(digits.start));
  return [...readings.flatMap((reading) => valuesOf(reading, seen)), ...splitDigits(readings, seen)];
}

/** Where a numeral is part of a phrase that counts nothing: “三张清单”, 三个方面. 一件 may count one. */
const phraseNames = new Set(['set-phrase', 'structure', 'counted-list', 'period', 'anniversary', 'quoted-name']);

function setPhrasesIn(text: string): ReadonlySet<number> {
  if (!/[一二三四五六七八九十两]/.test(text)) return new Set();
  return new Set(
    findNumbers(text).flatMap(({ start, text: words, exemption }) =>
      exemption && phraseNames.has(exemption.name) && /^[一二三四五六七八九十两]{1,2}(?![百千万亿])/.test(words)
        ? [start]
        : [],
    ),
  );
}

function valuesOf(reading: NumberReading, text: string): readonly StatedValue[] {
  const { kind, values, also, start, end } = reading;
  const lead = text.slice(Math.max(0, start - 3), start);
  const shared = {
    start,
    end,
    approximate: reading.precision.length > 0 || kind === 'approximate',
    side: sideOf(reading.precision),
    bound: reading.precision.some((word) =>
      /^(?:不少于|不低于|不超过|不多于|不高于|至[少多]|最[少多]|起码|以内|以下)$/.test(word),
    ),
    unlikely: false,
    composed: false,
  };
  switch (kind) {
    case 'date':
      return pointed(text, start, end).map((value) => ({
        ...shared,
        form: 'percent',
        value,
        step: stepOf(value),
        unit: '%',
      }));
    case 'code':
      return ofCode(reading, text, shared);
    case 'ordinal':
      return ofOrdinal(reading, text, lead, shared);
    case 'fraction':
      return [...shareOf(values, shared), ...counted(reading, text, values, shared)];
    default: {
      const within = /前 ?$/.test(lead)
        ? values.map((value) => ({
            ...shared,
            form: 'rank' as const,
            value,
            step: '1',
            unit: reading.unit,
            rank: 'within' as const,
          }))
        : [];
      return [
        ...within,
        ...counted(reading, text, values, shared),
        ...counted(reading, text, also, { ...shared, unlikely: true }),
        ...(kind === 'range' || kind === 'approximate' ? asSpan(counted(reading, text, values, shared)) : []),
        ...timesOver(counted(reading, text, values, shared), text),
      ];
    }
  }
}

/** 30至40件 and 三四十件 as one span. */
const asSpan = ([low, high, ...more]: readonly StatedValue[]): readonly StatedValue[] =>
  low && high && more.length === 0 ? [{ ...low, approximate: true, until: high.value }] : [];

type Shared = Pick<StatedValue, 'start' | 'end' | 'approximate' | 'side' | 'bound' | 'unlikely' | 'composed'>;

function counted(reading: NumberReading, text: string, values: readonly DecimalText[], shared: Shared): StatedValue[] {
  const { unit, factor: scale } = (reading.unit === '' && unitBehind(text, reading.end)) || { ...reading, factor: '1' };
  const written = text.slice(reading.digits.start, reading.digits.end);
  // 三是, “八五”普法: digits in words that count nothing. 败诉案件数：三七 is 37 only by words near it.
  const isDigits = unit === '' && reading.written === 'chinese' && !/[十百千万亿廿卅拾佰仟萬億]/.test(written);
  if (isDigits && (!/^[〇零一二三四五六七八九]{2,6}$/.test(written) || /[“”"]/.test(text[reading.start - 1] ?? '')))
    return [];
  // A range has many values and is as long as they are many: it is looked at once.
  const places = placesIn(written);
  const isTenths = text.slice(reading.digits.end, reading.end).includes('成');
  return values.map((own) => {
    const said = isDigits ? { ...shared, composed: true } : shared;
    const value = scale === '1' ? own : product(own, scale);
    // 三百件 is said to the last one, 三成 and 三千万 are not.
    const isRound = reading.written !== 'digits' && (Number(value) >= 1000 || isTenths);
    const step = isRound ? coarseStep(value) : product(stepOf(own, places), scale);
    if (unit === '番') return { ...shared, form: 'number', value: String(2 ** Number(own)), step: '1', unit: '倍' };
    if (unit === '‰' || unit === '‱') {
      const factor = unit === '‰' ? '0.1' : '0.01';
      return { ...shared, form: 'percent', value: product(value, factor), step: product(step, factor), unit: '%' };
    }
    return { ...said, form: /^%$|百分点$/.test(unit) ? 'percent' : 'number', value, step, unit };
  });
}

/** 第3名 and 倒数第二; a number in brackets within a sentence, （37）, is a figure; 附件2 and 1. count nothing. 第37件
 * says that there are as many. */
function ofOrdinal(reading: NumberReading, text: string, lead: string, shared: Shared): readonly StatedValue[] {
  const words = text.slice(reading.start, reading.end);
  if (words.startsWith('第')) {
    if (/^ ?[件起宗例个户家]/.test(text.slice(reading.end)))
      return counted(reading, text, reading.values, { ...shared, composed: true });
    if (!/^(?:名次?|位)?$/.test(reading.unit)) return [];
    const rank = /(?:倒数|末) ?$/.test(lead) ? 'from-end' : 'at';
    return reading.values.map((value) => ({ ...shared, form: 'rank', value, step: '1', unit: reading.unit, rank }));
  }
  const isFigure = /^[(（]/.test(words) && (reading.start > 0 || unitBehind(text, reading.end) !== undefined);
  return isFigure ? counted(reading, text, reading.values, shared) : [];
}

/** 1+3 are its numbers, 7×24 those and 168; 5:2 is a ratio, of one to the other or of both in all, 9:30 a time of day. */
function ofCode(reading: NumberReading, text: string, shared: Shared): readonly StatedValue[] {
  const words = text.slice(reading.start, reading.end);
  if (words.includes('+')) return counted(reading, text, reading.values, shared);
  const composed = { ...shared, composed: true };
  const [first, second] = reading.values;
  if (/[×xX*]/.test(words)) {
    const values = first && second ? [...reading.values, product(first, second)] : reading.values;
    return counted(reading, text, values, composed);
  }
  if (!/^\d+ ?[:：∶] ?\d+$/.test(words) || /^(?:[01]?\d|2[0-4])[:：∶][0-5]\d$/.test(words)) return [];
  if (first === undefined || second === undefined) return [];
  const whole = sum([first, second]);
  const shares = [reading.values, [first, whole], [second, whole]].flatMap((share) => shareOf(share, composed));
  return [...shares, ...counted(reading, text, reading.values, composed)];
}

/** 200分之185 as per cent: exact, however few digits it has. 七分之二 is as near as people say it. */
function shareOf([top, bottom]: readonly DecimalText[], shared: Shared): readonly StatedValue[] {
  if (top === undefined || bottom === undefined || compare(bottom, '0') === 0) return [];
  const isSmall = compare(bottom, '20') <= 0;
  const exact = percentage(top, bottom);
  const [value, step] = isSmall ? [roundHalfUp(exact, 1), '1'] : [exact, '0.0001'];
  return [{ ...shared, form: 'percent', value, step, unit: '%', isFraction: true }];
}

/** 92·5%: not the ninety-second of May. */
function pointed(text: string, start: number, end: number): readonly DecimalText[] {
  const words = text.slice(start, end).replace(/[·•]/, '.');
  return /^\d+\.\d+$/.test(words) && /^ ?[%％]/.test(text.slice(end)) ? [words] : [];
}

/** Digits that only blanks or a Chinese full stop part: 3 7件 as 37, 92。5% as 92.5. */
function splitDigits(readings: readonly NumberReading[], text: string): readonly StatedValue[] {
  return readings.flatMap((last, index): readonly StatedValue[] => {
    const first = readings[index - 1];
    const gap = first && text.slice(first.digits.end, last.digits.start);
    if (!first || gap === undefined || !/^(?:\s{1,2}|。)$/.test(gap) || last.start !== last.digits.start) return [];
    const [left, right] = [first, last].map(({ digits }) => text.slice(digits.start, digits.end)) as [string, string];
    if (!/^\d{1,9}$/.test(left) || !/^\d{1,9}$/.test(right)) return [];
    const value = gap === '。' ? `${left}.${right}` : left + right;
    const shared = {
      start: first.start,
      end: last.end,
      approximate: false,
      side: undefined,
      bound: false,
      unlikely: true,
      composed: false,
    };
    return counted(last, text, [value.replace(/^0+(?=\d)/, '')], shared);
  });
}
