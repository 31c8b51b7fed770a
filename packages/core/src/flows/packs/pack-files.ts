import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Outline, OutlineSection } from '../../model/pack/outline.ts';
import { templateUses } from '../../outline/index.ts';
import { yamlScalar } from '../../source/index.ts';

/** What a new pack is begun with. */
export interface NewPack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** As it stands in pack.yaml, `national@^1` or `../base@^1`. */
  readonly extends: string;
  /** The year of a sample made from nothing. */
  readonly year: number;
}

const kinds: OptionKinds<NewPack> = {
  id: 'text',
  name: 'text',
  version: 'text',
  extends: 'text',
  year: 'year',
};

const modeline = (name: string, up = '') => `# yaml-language-server: $schema=${up}.fazhi/${name}.schema.json`;
const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/**
 * The files of a pack on top of another, by path: it changes nothing yet, says how to, and passes its check.
 *
 * @param pack id, name, version, and what it extends
 * @param base the outline of the pack it extends
 * @param sample files of that pack's sample by path inside it; empty where it has none
 * @returns texts by path: pack.yaml, metrics.yaml, README.md, sample/…
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const made = packFiles({ id: 'ours', name: '本县', version: '1.0.0', extends: 'small@^1', year: 2025 }, outline, new Map());
 * [...made.keys()]; // ['pack.yaml', 'metrics.yaml', 'README.md', 'sample/report.yaml']
 * ```
 */
export function packFiles(
  pack: NewPack,
  base: Outline,
  sample: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  requireOptions(kinds, 'pack', pack);
  requireArgument('outline', 'base', base);
  requireArgument('map', 'sample', sample);
  const { id, name, version, extends: below } = pack;
  const copied = [...sample].flatMap(([path, content]) =>
    path === 'expected.md' ? [] : [[`sample/${path}`, sampleFile(path, content)] as const],
  );
  return new Map([
    [
      'pack.yaml',
      text([
        modeline('pack'),
        `id: ${yamlScalar(id)}`,
        `name: ${yamlScalar(name)}`,
        `version: ${yamlScalar(version)}`,
        `extends: ${yamlScalar(below)}`,
        '',
        '# 只写与所依据的模板包不同的地方；编号见 fazhi pack explain。下面各行去掉行首的“# ”就生效：',
        ...examples(base).map((line) => `# ${line}`),
      ]),
    ],
    [
      'metrics.yaml',
      text([
        modeline('metrics'),
        '# 本地自有的指标；已有的指标要改，在 pack.yaml 里用 op: set。',
        'metrics:',
        '  # - { id: local.cases, name: 某某事项办件量, unit: 件, kind: count, source: 某某局, definition: 口径 }',
      ]),
    ],
    ['README.md', readme(pack)],
    ...(copied.length > 0 ? copied : [['sample/report.yaml', smallSample(base, pack.year)] as const]),
  ]);
}

function examples({ sections }: Outline): readonly string[] {
  const last = sections.at(-1);
  if (!last) return [];
  return [
    'patches:',
    `  - { op: retitle, target: ${last.id}, title: 下一步工作安排 }`,
    `  - { op: set, target: ${last.id}, values: { owner: 司法局 } }`,
    `  - { op: insert-before, target: ${last.id}, section: { id: local, title: 特色做法, whenMissing: slot } }`,
    'layout: { profile: ink-true }',
  ];
}

/** A file of the base's sample, for the folder below the new pack. */
function sampleFile(path: string, content: string): string {
  const moved = content.replace(
    /^# yaml-language-server: \$schema=\S*?([\w-]+)\.schema\.json$/m,
    modeline('$1', '../'),
  );
  if (path !== 'report.yaml') return moved;
  const lines = moved.split('\n').filter((line) => !/^# (?!yaml-language-server)/.test(line));
  return lines.join('\n').replace(/^pack:.*$/m, 'pack: ..');
}

const values: Partial<Record<Metric['kind'], string>> = {
  rate: 'numerator: 9, denominator: 10',
  rank: 'value: 1',
  text: 'value: 良好',
};

/** A sample made from nothing: a value for each metric that is printed, words for each section that is owed. */
function smallSample(base: Outline, year: number): string {
  const printed = templateUses(base).metrics;
  const owed = (each: OutlineSection): readonly string[] => [
    ...(each.whenMissing === 'slot' && each.children.length === 0 ? [each.id] : []),
    ...each.children.flatMap(owed),
  ];
  return text([
    modeline('report', '../'),
    'organ: { name: 云山县人民政府, level: county }',
    `year: ${year}`,
    'pack: ..',
    'facts:',
    ...base.metrics.flatMap(({ id, kind, derive }) =>
      printed.has(id) && !derive ? [`  - { metric: ${id}, ${values[kind] ?? 'value: 12'} }`] : [],
    ),
    'prose:',
    ...base.sections.flatMap(owed).map((id) => `  ${id}: 这一节由人撰写。`),
  ]).replace(/^(facts|prose):\n(?! )/gm, '');
}

const readme = ({ id, name, extends: below }: NewPack): string =>
  text([
    `# ${id}：${name}`,
    '',
    `依据 \`${below}\`，只改本地不同的地方。`,
    '',
    '## 依据',
    '',
    '写明各处改动依据的文件和条款。',
    '',
    '## 怎样改',
    '',
    '1. 在 `pack.yaml` 的 `patches` 里加补丁，正文写在 `patches/*.hbs`；',
    '2. `fazhi pack check` 检查，用 `sample` 里虚构的卷宗起草一遍；',
    '3. `fazhi pack review --accept` 记下原文的指纹，原文以后改了会提醒；',
    '4. 在 `cases/用例名/dossier` 里放卷宗，`fazhi pack test -u` 写下起草的结果，以后用 `fazhi pack test` 比较。',
    '',
    '卷宗里写 `pack: ./到这个文件夹的路径` 就用上它。',
  ]);
