import type { Task } from '../../model/dossier/task.ts';
import { squeeze } from './tidy.ts';

type Deadline = NonNullable<Task['deadline']>;

const pad = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 };

/** Ways of naming a day or the last day of a stretch; the year is the list's where none is written. */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray, year: number) => string | undefined])[] = [
  [/(\d{1,2})月(\d{1,2})日/, ([, month, day], year) => realDay(year, Number(month), Number(day))],
  [/(\d{1,2})月([上中])旬/, ([, month, part], year) => realDay(year, Number(month), part === '上' ? 10 : 20)],
  [/(?:第)?([一二三四1-4])季度/, ([, quarter = ''], year) => lastDay(year, quarters[quarter] ?? 12)],
  [/(\d{1,2})月(?:份|底|末|内|前)?/, ([, month], year) => monthEnd(year, Number(month))],
  [/上半年|年中/, (_, year) => lastDay(year, 6)],
  [/下半年|年底|年末|年内|全年|年度|年前?$|年[底末]?前/, (_, year) => lastDay(year, 12)],
];

const frequency = /每(?:两|半|[一二三四]|\d)?(?:个)?(?:年度?|季度|月|周|学期|日)/;

/**
 * 完成时限 as it is printed, with the last day it allows or how often it comes: 2023年3月底 is 2023-03-31, 年底前 the
 * last day of the list's year, 每年3月1日前 comes every year, 持续推进 has neither. Of several days it is the last.
 */
export function readDeadline(printed: string, year: number | undefined): Deadline | undefined {
  const text = squeeze(printed);
  if (text === '' || /^[-—/无]+$/.test(text)) return undefined;
  const often = frequency.exec(text)?.[0];
  if (often !== undefined) return { text, frequency: often };
  const days = text.split(/[、，,；;和及与]/).flatMap((piece) => dayOf(piece, year) ?? []);
  const last = [...days].sort().at(-1);
  if (last === undefined) return { text };
  return { text, date: last, ...(new Set(days).size > 1 && { dates: [...new Set(days)] }) };
}

/** Words that say until when, inside a sentence. What is counted from some other day, 三年内, is none. */
const within =
  /(?:(?:20\d\d年|今年|本年度?)?(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日(?:之?前|以前)|(?:20\d\d年|今年|本年度?)?(?:1[0-2]|[1-9])月(?:底|末|份|中旬|上旬|下旬)?(?:之?前|以前)|(?:20\d\d年|今年|本年度?)第?[一二三四1-4]季度(?:末|底)?(?:之?前|以前|内)|(?<![年度\d])第?[一二三四]季度(?:末|底)?(?:之?前|以前|内)|(?:20\d\d年|今年|本年度?)?上半年(?:之?前|以前|内)|(?:20\d\d年|今年|本年)(?:年?(?:底|末)(?:之?前|以前)?|内|底|末)|(?<![\d一二三四五六七八九十两几半多每])年(?:底|末)(?:之?前|以前)|(?<![\d一二三四五六七八九十两几半多每个周同当往])年内)/g;

/**
 * The deadlines that stand in what a task says, all of them in their order: 2024年10月底前, 年底前, 今年内. Names in 《》 and
 * years before the list's own are none.
 */
export function deadlinesIn(content: string, year: number | undefined): Deadline | undefined {
  const open = content.replace(/《[^《》]*》|每年[^。；;]*|每[^，,。；;]*/g, (part) => ' '.repeat(part.length));
  const texts = [...open.matchAll(within)]
    .map(([text]) => text)
    .filter((text) => !(Number(/20\d\d/.exec(text)?.[0] ?? year) < (year ?? 0)));
  return texts.length === 0 ? undefined : readDeadline([...new Set(texts)].join('、'), year);
}

function dayOf(text: string, year: number | undefined): string | undefined {
  const iso = /(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = /(?<!\d)(20\d\d)[-./](\d{1,2})(?!\d)/.exec(text);
  if (month) return monthEnd(Number(month[1]), Number(month[2]));
  const stated = /(\d{4})年/.exec(text)?.[1];
  const own = stated === undefined ? year : Number(stated);
  if (own === undefined) return undefined;
  const rest = stated === undefined ? text : text.replace(`${stated}年`, '年');
  for (const [pattern, read] of forms) {
    const match = pattern.exec(rest);
    if (match) return read(match, own);
  }
  return undefined;
}

const monthEnd = (year: number, month: number): string | undefined =>
  month >= 1 && month <= 12 ? lastDay(year, month) : undefined;

function realDay(year: number, month: number, day: number): string | undefined {
  const last = monthEnd(year, month);
  return last !== undefined && day >= 1 && day <= Number(last.slice(-2))
    ? `${year}-${pad(month)}-${pad(day)}`
    : undefined;
}
