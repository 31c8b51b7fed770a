import { compare, sum } from '../decimal.ts';
import type { Term } from './read-term.ts';

/** Words before figures that are several. */
const severalBefore =
  /分别|依次|各|逐[年月]|先后|[、，,和与及]|[两二三四五六七八九十\d] ?(?:年|个?季度|个月|[镇乡区县市片组批次轮类项家所站村]|街道|社区|部门|单位|中心|方面)/;
const sentenceEnd = /[。;!?\n]/;
const [far, near] = [80, 3];

/**
 * Whether 120,350,480 may be three numbers. A group such as 050 is no number of its own, so 1,050 is one; else it is one
 * only with a unit, and where no word of its sentence speaks of several and no total adds its groups up.
 */
export function maybeSeveral(text: string, terms: readonly Term[]): (term: Term) => boolean {
  let places: ReadonlyMap<number, number> | undefined;
  return ({ start, unit, precision, numeral }) => {
    const { groups } = numeral!;
    if (groups.slice(1).some((group) => group.startsWith('0'))) return false;
    if (unit === '' && precision.length === 0) return true;
    const before = text
      .slice(Math.max(0, start - far), start)
      .split(sentenceEnd)
      .at(-1)!;
    if (severalBefore.test(before)) return true;
    const total = sum(groups);
    places ??= new Map(terms.map((term, index) => [term.start, index]));
    const next = (places.get(start) ?? 0) + 1;
    return terms.slice(next, next + near).some(({ values }) => values.length === 1 && compare(values[0]!, total) === 0);
  };
}
