import semver from 'semver';
import { requireArgument } from '../message/index.ts';
import type { Formulation } from '../model/pack/formulation.ts';
import type { Metric } from '../model/pack/metric.ts';
import type { Outline, OutlineSection, Template } from '../model/pack/outline.ts';
import type { ChangeLevel, PackChange } from '../model/pack/pack-change.ts';
import { type Relation, relationKey } from '../model/pack/relation.ts';

type Change = Omit<PackChange, 'kind' | 'id'>;

/**
 * What the second version of a pack changed in the first, block by block, in the order of the outline.
 *
 * @param before the older version, resolved
 * @param after the newer one
 * @returns changes with the block, what changed in it, and the level that each asks for
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * diffPacks(outline, outline); // []
 * ```
 */
export function diffPacks(before: Outline, after: Outline): readonly PackChange[] {
  requireArgument('outline', 'before', before);
  requireArgument('outline', 'after', after);
  return [
    ...compare('report', reportOf(before), reportOf(after), blockChanges),
    ...compare('section', blocksOf(before), blocksOf(after), blockChanges),
    ...compare('metric', metricsOf(before), metricsOf(after), metricChanges),
    ...[
      ...compare('relation', relationsOf(before), relationsOf(after), relationChanges),
      ...compare('formulation', formulationsOf(before), formulationsOf(after), (old, now) =>
        setting('条目改动', old, now),
      ),
    ].map((change): PackChange => ({ ...change, level: 'minor' })),
    ...compare('partial', before.partials, after.partials, (old, now) =>
      wording('文字改动', canonical(old.text), canonical(now.text)),
    ),
  ];
}

/**
 * The level that these changes ask of a version number; undefined where there are none.
 *
 * @param changes what `diffPacks` returned
 * @returns `major`, `minor` or `patch`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * levelOf(diffPacks(outline, outline)); // undefined
 * ```
 */
export function levelOf(changes: readonly PackChange[]): ChangeLevel | undefined {
  requireArgument('list', 'changes', changes);
  return (['major', 'minor', 'patch'] as const).find((level) => changes.some((change) => change.level === level));
}

/**
 * Whether the second version number says of itself at least what the changes ask for.
 *
 * @param before the older version number
 * @param after the newer one
 * @param level what `levelOf` returned
 * @returns false where the newer number promises less than changed
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * isHonest('1.0.0', '1.0.1', 'major'); // false
 * ```
 */
export function isHonest(before: string, after: string, level: ChangeLevel | undefined): boolean {
  requireArgument('text', 'before', before);
  requireArgument('text', 'after', after);
  return level === undefined || semver.gte(after, semver.inc(before, level) ?? before);
}

function compare<Thing>(
  kind: PackChange['kind'],
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
  changesOf: (before: Thing, after: Thing) => readonly Change[],
): readonly PackChange[] {
  const ids = [...new Set([...after.keys(), ...before.keys()])];
  return ids.flatMap((id): readonly PackChange[] => {
    const [old, now] = [before.get(id), after.get(id)];
    if (old === undefined) {
      const level = now !== undefined && isRequired(now) ? 'major' : 'minor';
      return [{ kind, id, level, what: level === 'major' ? '新增，必填' : '新增' }];
    }
    if (now === undefined) return [{ kind, id, level: 'major', what: '删去' }];
    return changesOf(old, now).map((change) => ({ kind, id, ...change }));
  });
}

const isRequired = (thing: unknown): boolean => (thing as Partial<Metric>).required === true;
const canonical = (text = ''): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

const wording = (what: string, before: string, after: string): readonly Change[] =>
  before === after ? [] : [{ level: 'patch', what, before, after }];
const setting = (what: string, before: unknown, after: unknown, level: ChangeLevel = 'minor'): readonly Change[] => {
  const [old, now] = [before, after].map((value) => JSON.stringify(value) ?? '');
  return old === now ? [] : [{ level, what, before: old, after: now }];
};

interface DiffBlock {
  readonly title: string;
  readonly body: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly children: readonly string[];
}

const parameterWords: Readonly<Record<string, string>> = {
  runIn: '标题与正文同段',
  whenMissing: '缺数据时',
  needs: '离不开的指标',
  owner: '撰写单位',
  layout: '版面',
};

const blockChanges = (old: DiffBlock, now: DiffBlock): readonly Change[] => [
  ...wording('标题改动', old.title, now.title),
  ...wording('正文改动', old.body, now.body),
  ...Object.keys(now.parameters).flatMap((key) =>
    setting(`${parameterWords[key] ?? key}改动`, old.parameters[key], now.parameters[key]),
  ),
  ...wording('次序改动', common(old, now), common(now, old)),
];

/** The children that both have, in the order of the first. */
const common = (one: DiffBlock, other: DiffBlock): string =>
  one.children.filter((id) => other.children.includes(id)).join('、');

const metricChanges = (old: Metric, now: Metric): readonly Change[] => [
  ...setting('类型改动', old.kind, now.kind, 'major'),
  ...setting('单位改动', old.unit, now.unit, 'major'),
  ...(now.required && !old.required ? setting('改为必填', old.required, now.required, 'major') : []),
  ...(old.required && !now.required ? setting('不再必填', old.required, now.required) : []),
  ...wording('名称改动', old.name, now.name),
  ...wording('口径改动', old.definition ?? '', now.definition ?? ''),
  ...setting('算法改动', [old.derive, old.aggregation, old.decimals], [now.derive, now.aggregation, now.decimals]),
  ...setting('来源改动', old.source, now.source),
  ...setting('核对范围改动', [old.better, old.usual], [now.better, now.usual]),
];

const relationChanges = (old: Relation, now: Relation): readonly Change[] =>
  setting('关系改动', [old.holds, old.note], [now.holds, now.note]);

const bodyText = (template: Template | undefined): string => canonical(template?.text);

const metricsOf = ({ metrics }: Outline): ReadonlyMap<string, Metric> =>
  new Map(metrics.map((metric) => [metric.id, metric]));

const relationsOf = ({ relations }: Outline): ReadonlyMap<string, Relation> =>
  new Map(relations.map((each) => [relationKey(each), each]));

const formulationsOf = ({ formulations }: Outline): ReadonlyMap<string, Formulation> =>
  new Map(formulations.map((entry) => [entry.id, entry]));

function reportOf({ title, preamble, closing, layout, sections }: Outline): ReadonlyMap<string, DiffBlock> {
  const part = (template: Template | undefined): DiffBlock => ({
    title: '',
    body: bodyText(template),
    parameters: {},
    children: [],
  });
  const children = sections.map(({ id }) => id);
  return new Map([
    ['report', { title: title.text, body: '', parameters: { layout }, children }],
    ['preamble', part(preamble)],
    ['closing', part(closing)],
  ]);
}

function blocksOf({ sections }: Outline): ReadonlyMap<string, DiffBlock> {
  const below = ({ id, title, body, children, ...rest }: OutlineSection): readonly (readonly [string, DiffBlock])[] => {
    const { runIn, whenMissing, needs, owner } = rest;
    const parameters = { runIn, whenMissing, needs, owner };
    const own = { title: title.text, body: bodyText(body), parameters, children: children.map((child) => child.id) };
    return [[id, own], ...children.flatMap(below)];
  };
  return new Map(sections.flatMap(below));
}
