import type { LedgerEntry } from '../../model/ledger.ts';
import { compareDecimals, decimalOf } from '../../numeral/index.ts';
import { aside } from '../aside.ts';
import type { HelperCall, OutlineHelper } from '../helper.ts';

const stands = {
  above: (order: number) => order > 0,
  below: (order: number) => order < 0,
  equal: (order: number) => order === 0,
} as const;

/**
 * `{{#compare "a" is="above" to="prior"}}…{{else}}…{{/compare}}`: how a figure stands to last year's, to its target or to a
 * number. Where one of the two is missing or only approximate, neither branch is printed: nothing can be claimed.
 */
export const compare: OutlineHelper = {
  block: true,
  condition: true,
  words: { kind: 'metric', min: 1, max: 1 },
  options: { is: Object.keys(stands), to: ['prior', 'target'], than: 'number' },
  run: (call) => {
    const entry = call.state.ledger.entries.get(call.words[0] ?? '');
    const [value, other] = entry ? [exactValue(entry), otherOf(entry, call)] : [];
    if (value === undefined || other === undefined) return '';
    const holds = stands[(call.options.is ?? 'equal') as keyof typeof stands](compareDecimals(value, other));
    const text = holds ? call.body() : call.otherwise();
    // Words that follow from an internal figure tell of it: an edition for everyone leaves them out.
    return entry?.classification === 'internal' ? aside(text, call.state.uses) : text;
  },
};

function exactValue({ quantity, precision }: LedgerEntry): string | undefined {
  if (!quantity || quantity.form === 'text' || precision !== 'exact') return undefined;
  return quantity.form === 'change' ? quantity.to : quantity.value;
}

function otherOf({ prior, priorPrecision = 'exact', target: judged, metric }: LedgerEntry, { options }: HelperCall) {
  if (options.than !== undefined) return decimalOf(Number(options.than));
  if (options.to === 'prior') return priorPrecision === 'exact' ? prior : undefined;
  const { value, unit = metric.unit, per } = judged?.target ?? {};
  return value === undefined || unit !== metric.unit || per !== undefined ? undefined : decimalOf(value);
}
