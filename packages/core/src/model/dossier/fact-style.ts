import type { LedgerEntry } from '../ledger.ts';
import type { Metric, MetricKind } from '../pack/metric.ts';
import { restates } from '../pack/unit.ts';
import { type GivenForm, givenForms } from './given-forms.ts';

/** What one word of an option asks of the fact it prints. */
interface Word {
  /** A form of quantity, or last year's value, without which the word has nothing to print. */
  readonly needs?: GivenForm | 'prior';
  /** Kinds of metric whose number the word cannot print. */
  readonly notFor?: readonly MetricKind[];
  /** Kinds of metric of which the word prints a mere count, so that any `style` is fit for it. */
  readonly countsFor?: readonly MetricKind[];
  /** Options that leave no room for this word. */
  readonly notBeside?: readonly string[];
}

/** What decides how a metric's figure may be printed. */
type PrintedMetric = Pick<Metric, 'kind' | 'unit'>;

/** One option: the words it takes with what each asks, or a kind of literal; `digits` are places after the point. */
interface Option {
  readonly takes: Readonly<Record<string, Word>> | 'text' | 'digits' | 'boolean';
  readonly notFor?: readonly MetricKind[];
  /** The option without which this one says nothing. */
  readonly beside?: string;
  /** Options that leave no room for this one. */
  readonly notBeside?: readonly string[];
  /** The form of quantity without which the option has nothing to print. */
  readonly needs?: GivenForm;
  /** Whether the text says something true of the metric's figure, or of a mere count beside it. */
  readonly suits?: (metric: PrintedMetric, text: string, isCount: boolean) => boolean;
}

/** Nobody counts per cent, places, points or days in 万. */
const unscaled: readonly MetricKind[] = ['rate', 'rank', 'score', 'duration'];

/**
 * How a fact can be printed: the one table. The type `FactStyle`, the query of a fact link, the options of `{{fact}}`,
 * what a template may not ask, what a message offers instead, and what the gate of the public edition looks for are
 * read from it. A new word is a row here; the compiler then asks `numeral/figures/print-quantity.ts` how it prints.
 */
export const factOptions = {
  /** `plain` all digits · `wan` 25万件 · `yi` 亿 · `hanzi` 两项, 第一, 近千条. */
  style: {
    takes: { plain: {}, wan: { notFor: unscaled }, yi: { notFor: unscaled }, hanzi: {} },
    notFor: ['text'],
    notBeside: ['change'],
  },
  /** A side of the quantity instead of the whole. `number` drops the unit; `parts` prints 390件（简易程序110件、普通程序280件）. */
  show: {
    takes: {
      number: { countsFor: ['rank'] },
      from: { needs: 'change', notBeside: ['part'] },
      to: { needs: 'change', notBeside: ['part'] },
      numerator: { needs: 'ratio', countsFor: ['rate', 'rank'], notBeside: ['part'] },
      denominator: { needs: 'ratio', countsFor: ['rate', 'rank'], notBeside: ['part'] },
      parts: { needs: 'parts', notBeside: ['part'] },
      prior: { needs: 'prior', notBeside: ['part'] },
    },
    notFor: ['text'],
    notBeside: ['change'],
  },
  /** Change against last year, in words: 增长12.3%, 提高2.1个百分点, 与上年持平. */
  change: { takes: { yoy: { needs: 'prior' } }, notFor: ['text'] },
  /** Prints 约 before a figure that is rounded here. */
  approx: { takes: 'boolean' },
  decimals: { takes: 'digits' },
  /** One named part: `part=简易程序` prints 110件. */
  part: { takes: 'text', notFor: ['text'], notBeside: ['change'], needs: 'parts' },
  /** Of a part, what it is among the parts: its share 占的百分比, its rank 第2位. */
  among: {
    takes: { share: {}, rank: {} },
    notFor: ['text'],
    needs: 'parts',
    beside: 'part',
    notBeside: ['change', 'show', 'unit'],
  },
  /** A unit in place of the metric's own. */
  unit: { takes: 'text', notFor: ['text'], suits: restates },
} as const satisfies Record<string, Option>;

type Table = typeof factOptions;
type Literals = { readonly text: string; readonly digits: number; readonly boolean: boolean };

/** How a fact is printed; the query of a fact link: `fact:approval.cases?style=wan`. */
export type FactStyle = {
  readonly [Key in keyof Table]?: Table[Key]['takes'] extends keyof Literals
    ? Literals[Table[Key]['takes']]
    : keyof Table[Key]['takes'];
};

const optionOf = (key: string): Option | undefined =>
  Object.hasOwn(factOptions, key) ? factOptions[key as keyof Table] : undefined;

function wordOf(key: string, value: unknown): Word | undefined {
  const takes = optionOf(key)?.takes;
  return typeof takes === 'object' && typeof value === 'string' && Object.hasOwn(takes, value)
    ? takes[value]
    : undefined;
}

/** The words an option takes; undefined where it takes a literal. */
export const wordsOf = ({ takes }: Option): readonly string[] | undefined =>
  typeof takes === 'object' ? Object.keys(takes) : undefined;

/** Pairs of option and value as texts, read as a style; `wrong` are those that say nothing known, as `key=value`. */
export function readFactStyle(pairs: Iterable<readonly string[]>): { style: FactStyle; wrong: readonly string[] } {
  const style: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const pair of pairs) {
    const [key = '', value = ''] = pair;
    const known = readValue(key, value);
    if (known === undefined) wrong.push(pair.join('='));
    else style[key] = known;
  }
  return { style, wrong };
}

function readValue(key: string, value: string): unknown {
  switch (optionOf(key)?.takes) {
    case undefined:
      return undefined;
    case 'text':
      return value;
    case 'digits':
      return /^[0-6]$/.test(value) ? Number(value) : undefined;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : undefined;
    default:
      return wordOf(key, value) && value;
  }
}

/** What a pair that says nothing known should have been: the words of its option, or the options there are. */
export function rightStyles(pair: string): readonly string[] {
  const [key = ''] = pair.split('=', 1);
  const option = optionOf(key);
  const words = option && wordsOf(option);
  return words?.map((word) => `${key}=${word}`) ?? Object.keys(factOptions);
}

/** The option that no value of this metric can truly be printed with; undefined where all can. */
export function inapplicable(metric: PrintedMetric, style: Readonly<Record<string, unknown>>): string | undefined {
  const { kind } = metric;
  const asked = Object.keys(style).filter((key) => style[key] !== undefined);
  const words = asked.map((key) => wordOf(key, style[key]));
  const counts = words.some((word) => word?.countsFor?.includes(kind));
  return asked.find((key, index) => {
    const { notFor, beside, notBeside, needs, suits } = optionOf(key) ?? {};
    const word = words[index];
    if (notFor?.includes(kind) || notBeside?.some((other) => asked.includes(other))) return true;
    if (beside !== undefined && !asked.includes(beside)) return true;
    if (word?.notBeside?.some((other) => asked.includes(other))) return true;
    const form = needs ?? word?.needs;
    if (form !== undefined && form !== 'prior' && !givenForms[kind].includes(form)) return true;
    if (suits && !suits(metric, String(style[key]), counts)) return true;
    return !counts && word?.notFor?.includes(kind) === true;
  });
}

/** Whether the style speaks of last year's value. */
export const needsPrior = (style: FactStyle): boolean =>
  Object.entries(style).some(([key, value]) => wordOf(key, value)?.needs === 'prior');

/** Every way to print this entry with one option, words and named parts; not all of them fit each entry. */
export function stylesOf({ quantity }: Pick<LedgerEntry, 'quantity'>): readonly FactStyle[] {
  const worded = Object.entries<Option>(factOptions).flatMap(([key, option]) =>
    (option.beside === undefined ? (wordsOf(option) ?? []) : []).map((word): FactStyle => ({ [key]: word })),
  );
  const parts =
    quantity?.form === 'parts'
      ? quantity.parts.flatMap(([part]): FactStyle[] => [{ part }, { part, among: 'share' }, { part, among: 'rank' }])
      : [];
  return [...worded, ...parts];
}
