import type { FactStyle } from '../../model/dossier/fact-style.ts';
import type { HelperCall, OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';
import { fact } from './fact.ts';
import { printPart } from './figure.ts';

const { approx = [], decimals = [] } = fact.options;

/**
 * `{{share}}` of a part or member inside `each`; `{{share "cases" part="简易程序"}}`; `{{share "closed" of="accepted"}}`, which
 * prints the metric that is derived as the ratio of the two, so that it has a 口径, a source and a place in the ledger.
 */
export const share: OutlineHelper = {
  block: false,
  backs: true,
  words: { kind: 'metric', min: 0, max: 1 },
  options: { of: 'metric', part: 'text', approx, decimals },
  run: (call) => {
    const { of, part, ...style } = call.options;
    if (of === undefined) return printPart(call, { ...(style as FactStyle), among: 'share' }, textOf(part));
    const { state, place } = call;
    const id = ratioOf(call, String(of)) ?? '';
    return mark(state.uses, { kind: 'fact', id, style: style as FactStyle, place });
  },
};

const textOf = (part: string | number | boolean | undefined) => (part === undefined ? undefined : String(part));

const ratioOf = ({ words: [numerator], state }: HelperCall, denominator: string): string | undefined =>
  [...state.ledger.entries.values()].find(({ metric: { derive } }) => isRatio(derive, numerator, denominator))?.metric
    .id;

/** Whether a metric is derived as the ratio of these two. */
export const isRatio = (derive: object | undefined, numerator: string | undefined, denominator: string): boolean => {
  const ratio = derive && 'ratio' in derive ? (derive.ratio as readonly string[]) : [];
  return ratio[0] === numerator && ratio[1] === denominator;
};
