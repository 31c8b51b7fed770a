import { type Derivation, eliminate } from '../algebra/eliminate.ts';
import { type Linear, residual } from '../algebra/linear.ts';
import { compare, hundred, inverse, isZero, negative, type Rational, times, zero } from '../algebra/rational.ts';
import type { Proof, Proofs } from '../proof.ts';
import type { Knowledge, Ratio } from './knowledge.ts';

/**
 * Every number that can be computed from those that are told exactly: by sums, and by rates of which two of three numbers
 * are known. What a product gives may complete a sum, and the other way round, until nothing new comes.
 */
export function computedFrom(told: Proofs, { linear, ratios }: Pick<Knowledge, 'linear' | 'ratios'>): Proofs {
  const sums = linear.filter(({ sign }) => sign === 'zero');
  const given = new Map(told);
  const proofs = new Map(told);
  for (;;) {
    const before = proofs.size;
    const equations = [...sums, ...ratios.flatMap((ratio) => equationOf(ratio, proofs))];
    for (const [key, derivation] of eliminate(equations, (each) => given.has(each)))
      if (!proofs.has(key)) proofs.set(key, proofOf(derivation, given));
    for (const { rate, top, bottom } of ratios) {
      const [above, below] = [proofs.get(top), proofs.get(bottom)];
      if (proofs.has(rate) || !above || !below || isZero(below.number)) continue;
      const quotient: Proof = {
        number: times(times(hundred, above.number), inverse(below.number)),
        words: [above, below].map(({ words }) => (/ [−+÷] /.test(words) ? `（${words}）` : words)).join(' ÷ '),
        told: [...above.told, ...below.told],
      };
      given.set(rate, quotient);
      proofs.set(rate, quotient);
    }
    if (proofs.size === before) return proofs;
  }
}

/** A product is a sum where one of its factors is known. */
function equationOf({ rate, top, bottom, slack }: Ratio, proofs: Proofs): readonly Linear[] {
  if (!isZero(slack)) return [];
  const [share, below] = [proofs.get(rate), proofs.get(bottom)];
  const known = share ?? below;
  if (!known) return [];
  const terms = new Map([[share ? bottom : rate, negative(known.number)]]);
  terms.set(top, hundred);
  return [{ terms, constant: zero, sign: 'zero', told: known.told }];
}

function proofOf({ known, constant, told }: Derivation, proofs: Proofs): Proof {
  const number = residual({ terms: known, constant }, (key) => proofs.get(key)?.number) ?? zero;
  const sources = [...known.keys()].flatMap((key) => proofs.get(key) ?? []);
  const isSum =
    told.length === 0 &&
    isZero(constant) &&
    [...known.values()].every(({ above, below }) => above * above === 1n && below === 1n);
  return {
    number,
    words: isSum
      ? sumWords(known, proofs)
      : listed([...sources.map(({ words }) => words), ...told.map(({ words }) => words)]),
    told: [...sources.flatMap((source) => source.told), ...told],
  };
}

/** “总数”50件 − “一般矛盾纠纷”13件: what is added stands first. */
function sumWords(terms: ReadonlyMap<string, Rational>, proofs: Proofs): string {
  const ordered = [...terms].sort(([, left], [, right]) => compare(right, left));
  return ordered
    .map(
      ([key, factor], index) => `${compare(factor, zero) < 0 ? '− ' : index > 0 ? '+ ' : ''}${proofs.get(key)?.words}`,
    )
    .join(' ');
}

export const listed = (words: readonly string[]): string => `由${[...new Set(words)].join('、')}`;
