import { unitKin } from '../../../numeral/index.ts';
import type { StatedValue } from './stated-value.ts';
import type { NamedValue } from './value-index.ts';

/** What a unit tells of whether a figure is the one that is guarded. */
export interface MeasureBits {
  readonly bits: number;
  /** It counts the same things: 起 and 件, not 场 and 件. */
  readonly isSame: boolean;
}

const same: MeasureBits = { bits: 3, isSame: true };
const synonym: MeasureBits = { bits: 2, isSame: true };
const perCent: MeasureBits = { bits: 1.5, isSame: true };
const placed: MeasureBits = { bits: 3, isSame: true };
const placeOnly: MeasureBits = { bits: 1, isSame: true };
/** Other measure words, 场 for 件, other things, 人 for 件, and none at all tell nothing. */
const nothing: MeasureBits = { bits: 0, isSame: false };

/** Measure words that stand for each other. */
const synonyms: readonly ReadonlySet<string>[] = [
  new Set(['件', '起', '宗', '例']),
  new Set(['人', '名', '位']),
  new Set(['天', '日', '个工作日', '个自然日']),
];
const placeWords = ['排名', '名次', '位列', '位居', '名列', '排在', '列第', '居第'];

/** Undefined where the units cannot mean the same. */
export function measureBits(
  stated: StatedValue,
  value: NamedValue,
  near: ReadonlySet<string>,
): MeasureBits | undefined {
  if (value.form === 'rank') {
    const isPlace = stated.unit !== '' || stated.rank === 'from-end' || placeWords.some((word) => near.has(word));
    return isPlace ? placed : placeOnly;
  }
  const kin = unitKin(stated.unit, value.unit);
  if (kin === undefined || (value.bare && kin !== 'bare')) return undefined;
  if (value.form === 'percent') return kin === 'bare' ? nothing : perCent;
  if (value.unit === '' && stated.unit !== '') return nothing;
  if (kin === 'same') return same;
  return synonyms.some((each) => each.has(stated.unit) && each.has(value.unit)) ? synonym : nothing;
}
