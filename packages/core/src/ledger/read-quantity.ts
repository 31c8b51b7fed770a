import type { Fact } from '../model/dossier/fact.ts';
import { type GivenForm as Form, givenForms } from '../model/dossier/given-forms.ts';
import type { DecimalText, Quantity } from '../model/ledger.ts';
import type { DecimalInput } from '../model/primitives.ts';
import { compare, decimalOf, isWhole, percentage, roundHalfUp, scaleOf, sum } from '../numeral/index.ts';
import type { Claim } from './claim.ts';

const keysOf: { readonly [Name in Form]: string } = {
  value: 'value',
  ratio: 'numerator、denominator',
  parts: 'parts',
  change: 'from、to',
};
const firstKey: { readonly [Name in Form]: keyof Fact } = {
  value: 'value',
  ratio: 'numerator',
  parts: 'parts',
  change: 'from',
};

/** True where the fact gives a quantity, right or wrong; else it is open. */
export const statesQuantity = (fact: Fact): boolean => statedForms(fact).length > 0;

function statedForms({ value, numerator, denominator, parts, from, to }: Fact): Form[] {
  const stated: [Form, boolean][] = [
    ['value', value !== undefined && value !== ''],
    ['ratio', numerator !== undefined || denominator !== undefined],
    ['parts', parts !== undefined],
    ['change', from !== undefined || to !== undefined],
  ];
  return stated.filter(([, is]) => is).map(([form]) => form);
}

/** The quantity a fact gives; undefined, with messages, where it contradicts its metric or itself. */
export function readQuantity(claim: Claim): Quantity | undefined {
  const { fact, metric, object } = claim;
  const forms = statedForms(fact);
  const allowed = givenForms[metric.kind];
  const [form, second] = forms;
  if (form === undefined) return undefined;
  const checkable = forms.length === 2 && form === 'value' && (second === 'ratio' || second === 'parts');
  if (forms.length > 1 && !checkable) {
    object('fact/several-forms', firstKey[second ?? form], {
      actual: forms.map((each) => keysOf[each]).join(' 和 '),
      expected: ['其中一种'],
    });
    return undefined;
  }
  const wrong = forms.find((each) => !allowed.includes(each));
  if (wrong) {
    object('fact/wrong-form', firstKey[wrong], {
      actual: ` ${keysOf[wrong]}`,
      expected: [`${allowed.map((each) => keysOf[each]).join(' 或 ')}（指标类型是 ${metric.kind}）`],
    });
    return undefined;
  }
  return readers[second ?? form](claim);
}

const readers: { readonly [Name in Form]: (claim: Claim) => Quantity | undefined } = {
  value: readValue,
  ratio: readRatio,
  parts: readParts,
  change: readChange,
};

function readValue(claim: Claim): Quantity | undefined {
  const { fact, metric } = claim;
  if (metric.kind === 'text') return { form: 'text', value: String(fact.value) };
  const value = number(claim, 'value', fact.value ?? '');
  return value !== undefined && fits(claim, 'value', value) ? { form: 'number', value } : undefined;
}

function readRatio(claim: Claim): Quantity | undefined {
  const { fact, metric, object } = claim;
  if (fact.numerator === undefined || fact.denominator === undefined) {
    const stated = fact.numerator === undefined ? 'denominator' : 'numerator';
    object('fact/wrong-form', stated, { actual: ` ${stated}`, expected: ['numerator、denominator 两个数'] });
    return undefined;
  }
  const ratio = readSides(claim, fact.numerator, fact.denominator, ['numerator', 'denominator']);
  if (!ratio || fact.value === undefined || fact.value === '') return ratio;
  const stated = number(claim, 'value', fact.value);
  if (stated === undefined) return undefined;
  const places = metric.decimals ?? 2;
  const [said, is] = [roundHalfUp(stated, places), roundHalfUp(ratio.value, places)];
  if (compare(said, is) === 0) return ratio;
  object('fact/rate-mismatch', 'value', {
    actual: `${stated}%`,
    expected: [`${is}%（${ratio.numerator}÷${ratio.denominator}）`],
  });
  return undefined;
}

/** The ratio of two sides, in per cent. */
export function readSides(
  claim: Claim,
  top: DecimalInput,
  bottom: DecimalInput,
  [topKey, bottomKey]: readonly [string, string],
): (Quantity & { form: 'ratio' }) | undefined {
  const numerator = number(claim, topKey, top);
  const denominator = number(claim, bottomKey, bottom);
  if (numerator === undefined || denominator === undefined) return undefined;
  if (isNegative(claim, topKey, numerator) || isNegative(claim, bottomKey, denominator)) return undefined;
  if (compare(denominator, '0') === 0) {
    claim.object('fact/zero-denominator', bottomKey, {});
    return undefined;
  }
  if (compare(numerator, denominator) > 0) {
    claim.object('fact/numerator-exceeds', topKey, { actual: `${numerator}大于${denominator}` });
    return undefined;
  }
  return { form: 'ratio', value: percentage(numerator, denominator), numerator, denominator };
}

function readParts(claim: Claim): Quantity | undefined {
  const { fact, object } = claim;
  const named = Object.entries(fact.parts ?? {});
  if (named.length === 0) {
    object('fact/wrong-form', 'parts', { actual: '空的 parts', expected: ['至少一个分项'] });
    return undefined;
  }
  const parts: [string, DecimalText][] = [];
  for (const [name, input] of named) {
    const value = number(claim, `parts/${name}`, input);
    if (value !== undefined && fits(claim, `parts/${name}`, value)) parts.push([name, value]);
  }
  if (parts.length < named.length) return undefined;
  const total = sum(parts.map(([, value]) => value));
  if (fact.value !== undefined && fact.value !== '') {
    const stated = number(claim, 'value', fact.value);
    if (stated === undefined) return undefined;
    if (compare(stated, total) !== 0) {
      object('fact/parts-sum', 'value', { actual: total, expected: [`总数 ${stated}`] });
      return undefined;
    }
  }
  return { form: 'parts', value: total, parts };
}

function readChange(claim: Claim): Quantity | undefined {
  const { fact, object } = claim;
  if (fact.from === undefined || fact.to === undefined) {
    const stated = fact.from === undefined ? 'to' : 'from';
    object('fact/wrong-form', stated, { actual: ` ${stated}`, expected: ['from、to 两个数'] });
    return undefined;
  }
  const from = number(claim, 'from', fact.from);
  const to = number(claim, 'to', fact.to);
  if (from === undefined || to === undefined) return undefined;
  const fine = [fits(claim, 'from', from), fits(claim, 'to', to)].every(Boolean);
  return fine ? { form: 'change', from, to } : undefined;
}

/** The decimal of an input, or a message that it is none. */
export function number({ object }: Claim, key: string, input: DecimalInput): DecimalText | undefined {
  const value = decimalOf(input);
  if (value === undefined) {
    const expected = ['一个数（“约”“余”等写在 precision 里，单位写在指标里）'];
    object('fact/wrong-form', key, { actual: `“${input}”`, expected });
  }
  return value;
}

function isNegative({ object }: Claim, key: string, value: DecimalText): boolean {
  const negative = compare(value, '0') < 0;
  if (negative) object('fact/negative', key, { actual: value });
  return negative;
}

/** Whether a metric of that kind can have that value; a count is whole unless it is counted in 万 or 亿. */
export function fits(claim: Claim, key: string, value: DecimalText): boolean {
  const { metric, object } = claim;
  const signed = metric.kind === 'rate' || metric.kind === 'amount';
  if (!signed && isNegative(claim, key, value)) return false;
  if (metric.kind === 'count' && scaleOf(metric.unit).scale === '' && !isWhole(value)) {
    object('fact/not-whole', key, { actual: value, expected: ['整数'] });
    return false;
  }
  if (metric.kind === 'rank' && (!isWhole(value) || compare(value, '1') < 0)) {
    object('fact/not-whole', key, { actual: value, expected: ['名次，即1起的整数'] });
    return false;
  }
  return true;
}
