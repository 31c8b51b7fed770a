import { findFigures, powers, product } from '../../numeral/index.ts';
import type { Line } from '../framework/line.ts';
import { sentencesIn } from '../text/line-sentences.ts';

/** A number of a sentence with what it counts: 1.2万件 is 12000 and 件. */
export interface Quantity {
  /** Offsets into the line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly unit: string;
  /** Neither 约 nor 余 nor 超过. */
  readonly exact: boolean;
  /** What one more in its last printed digit would add: 100 for 1.25万, 1 for 12. */
  readonly step: string;
}

/** A sentence of a line with the quantities it states, in order; what is a rank, a change or a range is none. */
export interface Statement {
  readonly line: Line;
  readonly text: string;
  readonly start: number;
  readonly quantities: readonly Quantity[];
}

const inexact = /(?:约|近|超过?|逾|过|不足|不少于|不低于|至少|不到|上|达到近)$/;

const known = new WeakMap<Line, readonly Statement[]>();

/** The statements of a line of prose; several rules ask, so each line is read once. */
export function statementsOf(line: Line): readonly Statement[] {
  if (line.kind === 'title' || line.kind === 'cell') return [];
  const statements = known.get(line) ?? readStatements(line);
  known.set(line, statements);
  return statements;
}

function readStatements(line: Line): readonly Statement[] {
  if (!/\d/.test(line.text)) return [];
  const quantities = quantitiesIn(line.text);
  let next = 0;
  return [...sentencesIn(line)].map(({ text, start }) => {
    const own: Quantity[] = [];
    while (quantities[next] && quantities[next]!.start < start + text.length) own.push(quantities[next++]!);
    return { line, text, start, quantities: own };
  });
}

function quantitiesIn(text: string): readonly Quantity[] {
  const found = findFigures(text).flatMap(({ start, end, text: words, parsed }) => {
    if (parsed?.form !== 'number') return [];
    const exact = parsed.precision === 'exact' && !inexact.test(text.slice(Math.max(0, start - 4), start));
    return [{ start, end, text: words, value: parsed.value, unit: parsed.unit, exact, step: stepOf(words) }];
  });
  // 120、350、480件: each of them counts 件.
  for (let index = found.length - 2; index >= 0; index--) {
    const [one, other] = [found[index]!, found[index + 1]!];
    if (one.unit === '' && other.start - one.end === 1 && text[one.end] === '、')
      found[index] = { ...one, unit: other.unit };
  }
  return found;
}

function stepOf(words: string): string {
  const [, fraction = '', scale = ''] =
    /\d[\d,]{0,30}(?:\.(\d{1,20}))? ?(万亿|万|亿)?/.exec(words.normalize('NFKC')) ?? [];
  const step = fraction === '' ? '1' : `0.${'0'.repeat(fraction.length - 1)}1`;
  return product(step, powers[scale] ?? '1');
}

const people: ReadonlySet<string> = new Set(['人', '名', '位']);

/** They count the same: 人 and 名 do. */
export const countSame = (one: Quantity, other: Quantity): boolean =>
  one.unit !== '' && (one.unit === other.unit || (people.has(one.unit) && people.has(other.unit)));

export const countsPeople = ({ unit }: Quantity): boolean => people.has(unit);
