import type { DecimalText } from '../../model/ledger.ts';
import { compare, divide, product } from '../decimal.ts';
import { maybeSeveral } from './maybe-several.ts';
import type { NumberKind, NumberReading } from './number-reading.ts';
import type { Term } from './read-term.ts';

export type JoinedTerm = Omit<Term, 'numeral'> & Pick<NumberReading, 'also'>;

/** Numbers side by side, and the marks between them. */
interface Run {
  readonly members: Term[];
  readonly marks: Mark[];
}
type Mark = 'range' | 'list' | 'fraction';

const rangeMark = /^ ?(?:[-–—―~～〜]{1,2}|至|到) ?$/;
/** Marks may be typed twice by mistake. */
const listMark = /^ ?(?:[、,，]{0,2}、[、,，]{0,2}|[和与及或]) ?$/;
const comma = /^ ?[,，]{1,3} ?$/;

/** Ranges, lists and fractions as one, their units shared; the rest as they are. */
export function joinTerms(text: string, terms: readonly Term[]): readonly JoinedTerm[] {
  const runs: Run[] = [];
  for (const term of terms) {
    const run = runs.at(-1);
    const last = run?.members.at(-1);
    const mark = last && markBetween(text, last, term);
    const lastMark = run?.marks.at(-1);
    const goesOn = lastMark === undefined || (lastMark === 'fraction') === (mark === 'fraction');
    if (run && mark && goesOn) {
      run.members.push(term);
      run.marks.push(mark);
    } else runs.push({ members: [term], marks: [] });
  }
  const several = maybeSeveral(text, terms);
  return runs.map((run) => (run.members.length > 1 ? joined(run, text) : alone(run.members[0]!, several)));
}

function markBetween(text: string, last: Term, term: Term): Mark | undefined {
  if (!last.numeral || !term.numeral || term.start - last.end > 4) return undefined;
  if (last.kind === 'fraction' || term.kind === 'fraction') return undefined;
  const gap = text.slice(last.end, term.digits.start);
  if (rangeMark.test(gap)) return 'range';
  if (term.start !== term.digits.start) return undefined;
  const bare = last.unit === '' && last.end === last.digits.end;
  if (gap === '/') return bare && term.written === 'digits' ? 'fraction' : undefined;
  if (last.unit !== '') return undefined;
  return listMark.test(gap) || (bare && comma.test(gap)) ? 'list' : undefined;
}

function alone({ numeral, ...term }: Term, several: (term: Term) => boolean): JoinedTerm {
  const groups = numeral?.groups ?? [];
  if (groups.length === 0 || !several({ ...term, numeral })) return { ...term, also: [] };
  return {
    ...term,
    kind: 'list',
    values: groups.map((group) => group.replace(/^0+(?=\d)/, '')),
    also: term.values,
    composite: true,
  };
}

function joined({ members, marks }: Run, text: string): JoinedTerm {
  const [first, last] = [members[0]!, members.at(-1)!];
  const kind = kindOf(members, marks, text);
  const values =
    kind === 'fraction' || kind === 'code' ? members.flatMap((each) => each.values) : sharedValues(members, marks);
  return {
    kind,
    start: first.start,
    end: last.end,
    digits: { start: first.digits.start, end: last.digits.end },
    values,
    unit: last.unit === '' ? first.unit : last.unit,
    precision: members.flatMap(({ precision }) => precision),
    written: members.every(({ written }) => written === first.written) ? first.written : 'mixed',
    composite: true,
    also: [],
  };
}

function kindOf(members: readonly Term[], marks: readonly Mark[], text: string): NumberKind {
  const [mark] = marks;
  if (marks.length > 1) return marks.includes('fraction') ? 'code' : 'list';
  if (mark !== 'list') return mark!;
  const [first, second] = members as readonly [Term, Term];
  const [low, high] = [first, second].map(({ numeral }) => divide(numeral!.values[0], numeral!.power));
  const neighbours = /^[1-9]$/.test(low!) && (Number(high) === Number(low) + 1 || (low === '3' && high === '5'));
  const estimate = neighbours && first.unit === '' && text[first.digits.end] === '、' && first.numeral!.power === '1';
  return estimate && !/分别|依次|各|第/.test(text.slice(Math.max(0, first.start - 16), first.start))
    ? 'approximate'
    : 'list';
}

/** 3～5万 is 30000 and 50000: what has no unit of its own takes place and unit of the next. */
function sharedValues(members: readonly Term[], marks: readonly Mark[]): readonly DecimalText[] {
  const values: DecimalText[][] = [];
  let factor = '1';
  for (let index = members.length - 1; index >= 0; index--) {
    const { values: own, unit, numeral, end, digits } = members[index]!;
    const next = members[index + 1];
    const placed = numeral!.written === 'chinese' ? numeral!.scale : numeral!.power;
    const plain = unit === '' && end === digits.end && placed === '1' && !numeral!.compound;
    if (!next || !plain) factor = '1';
    else if (factor === '1') factor = sharedBy(numeral!.values[0], next, marks[index]!);
    values.push(factor === '1' ? [...own] : own.map((value) => product(value, factor)));
  }
  return values.reverse().flat();
}

/** Of 5千万 it is 千万; of 二十万 only 万, since 二十 is one number; nothing where a range would fall. */
function sharedBy(before: DecimalText, { numeral }: Term, mark: Mark): DecimalText {
  const { values, power, scale, written } = numeral!;
  const spoken = written === 'chinese' && !(/^[1-9]$/.test(before) && compare(power, '100') >= 0);
  const factor = spoken ? scale : power;
  const reach = mark === 'range' ? divide(values[0], factor) : product(divide(values[0], factor), '100');
  return compare(before, reach) < 0 ? factor : '1';
}
