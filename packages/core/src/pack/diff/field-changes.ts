import type { Formulation } from '../../model/pack/formulation.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { ChangeLevel, PackChange } from '../../model/pack/pack-change.ts';
import type { Relation } from '../../model/pack/relation.ts';
import { losesFigures, losesSentences } from '../template-calls.ts';
import { canonical, type DiffBlock } from './compared-things.ts';

export type Change = Omit<PackChange, 'kind' | 'id'>;

export const setting = (
  aspect: string,
  what: string,
  before: unknown,
  after: unknown,
  level: ChangeLevel = 'minor',
): readonly Change[] => {
  const [old, now] = [before, after].map((value) => JSON.stringify(value) ?? '');
  return old === now ? [] : [{ aspect, level, what, before: old, after: now }];
};
export const wording = (
  aspect: string,
  what: string,
  before: string,
  after: string,
  level: ChangeLevel = 'minor',
): readonly Change[] => (before === after ? [] : [{ aspect, level, what, before, after }]);

/** Text that is printed: where a sentence or a figure goes, is printed otherwise, or waits for something new, a draft loses it. */
export const printing = (aspect: string, what: string, before: string, after: string): readonly Change[] => {
  const isGone = before !== '' && after === '';
  const loses = isGone || losesFigures(before, after) || losesSentences(before, after);
  return wording(aspect, what, before, after, loses ? 'major' : 'minor');
};

/** What each parameter is called, and how far a change of it reaches. */
const parameters: Readonly<
  Record<string, readonly [words: string, level: (old: unknown, now: unknown) => ChangeLevel]>
> = {
  runIn: ['标题与正文同段', () => 'minor'],
  whenMissing: ['缺数据时', (_, now) => (now === 'drop' ? 'major' : 'minor')],
  needs: ['离不开的指标', (old, now) => (isWithin(now, old) ? 'minor' : 'major')],
  owner: ['撰写单位', () => 'patch'],
};
const layoutKey = (key: string): readonly [words: string, level: () => ChangeLevel] => [
  key.replace(/^layout[.](.*)$/, '版面 $1 '),
  () => 'minor',
];

/** Whether every entry of the first list is in the second. */
const isWithin = (list: unknown, other: unknown): boolean =>
  (list as readonly string[]).every((each) => (other as readonly string[]).includes(each));

export const blockChanges = (old: DiffBlock, now: DiffBlock): readonly Change[] => [
  ...wording('title', '标题改动', old.title, now.title),
  ...printing('body', '正文改动', old.body, now.body),
  ...wording('parent', '移到别的章节下面', old.parent, now.parent, 'major'),
  ...[...new Set([...Object.keys(now.parameters), ...Object.keys(old.parameters)])].flatMap((key) => {
    const [words, level] = parameters[key] ?? layoutKey(key);
    const [before, after] = [old.parameters[key], now.parameters[key]];
    return setting(key, `${words}改动`, before, after, level(before, after));
  }),
  ...wording('order', '次序改动', common(old, now), common(now, old)),
];

/** The children that both have, in the order of the first. */
const common = (one: DiffBlock, other: DiffBlock): string =>
  one.children.filter((id) => other.children.includes(id)).join('、');

export const metricChanges = (old: Metric, now: Metric): readonly Change[] => [
  ...setting('kind', '类型改动', old.kind, now.kind, 'major'),
  ...setting('unit', '单位改动', old.unit, now.unit, 'major'),
  ...(now.required && !old.required ? setting('required', '改为必填', old.required, now.required, 'major') : []),
  ...(old.required && !now.required ? setting('required', '不再必填', old.required, now.required) : []),
  ...wording('name', '名称改动', old.name, now.name),
  ...wording('aliases', '别名改动', (old.aliases ?? []).join('、'), (now.aliases ?? []).join('、'), 'patch'),
  ...wording('definition', '口径改动', canonical(old.definition), canonical(now.definition), 'major'),
  ...setting('derive', '推算改动', old.derive, now.derive, 'major'),
  ...setting('aggregation', '汇总办法改动', old.aggregation, now.aggregation, 'major'),
  ...setting('decimals', '小数位数改动', old.decimals, now.decimals, 'major'),
  ...setting('source', '来源改动', old.source, now.source, 'patch'),
  ...setting('better', '方向改动', old.better, now.better, 'patch'),
  ...setting('usual', '通常范围改动', old.usual, now.usual, 'patch'),
];

export const relationChanges = (old: Relation, now: Relation): readonly Change[] => [
  ...setting('holds', '是否成立改动', old.holds, now.holds),
  ...setting('note', '说明改动', old.note, now.note),
];

/** Field by field: an entry has eighteen, and one that differs is hard to find in two lines of JSON. */
export const formulationChanges = (old: Formulation, now: Formulation): readonly Change[] =>
  [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((key) =>
    setting(key, `${key} 改动`, old[key as keyof Formulation], now[key as keyof Formulation]),
  );
