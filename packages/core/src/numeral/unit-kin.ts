import { measureOf, scaleOf } from '../model/pack/unit.ts';

/**
 * How two units stand to each other: the `same`; `kin`, as 起 and 件, or 天 and 个工作日; `other` things that are counted
 * as well, as 人 and 件; `bare` where there are not two units; undefined where they cannot mean the same, as 元 and 人.
 */
export type UnitKin = 'same' | 'kin' | 'other' | 'bare';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const people = setOf('人 名 位 人次 人天 员');
/** What is measured, not counted: no two of them mean the same. */
const measured = setOf(
  `亩 公顷 平方米 平方公里 公里 吨 米 厘米 毫米 千米 立方米 升 克 千克 公斤 千瓦 千瓦时 兆瓦 分 度 倍 ℃ ㎡ km km² kg m m² m³ cm mm t
  kW kWh MW GB TB L`,
);

export function unitKin(left: string, right: string): UnitKin | undefined {
  const [one, two] = [scaleOf(left).base, scaleOf(right).base];
  if (one === '' || two === '') return 'bare';
  if (one === two) return 'same';
  if (kindOf(one) !== kindOf(two) || measured.has(one) || measured.has(two)) return undefined;
  return people.has(one) === people.has(two) ? 'kin' : 'other';
}

/** Per cent and percentage points are told apart by nobody who looks for a figure. */
const kindOf = (unit: string): string => measureOf(unit).replace('points', 'percent');
