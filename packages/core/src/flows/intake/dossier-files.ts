import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { OrganLevel } from '../../model/dossier/organ.ts';
import type { Metric } from '../../model/pack/metric.ts';
import { type PackFiles, type ResolveOptions, resolvePack } from '../../pack/index.ts';
import { yamlInline } from '../../source/index.ts';

/** What a new dossier is begun with. */
export interface NewDossier {
  readonly organ: string;
  readonly level: OrganLevel;
  readonly year: number;
  readonly pack: string;
}

const kinds: OptionKinds<NewDossier> = {
  organ: 'text',
  level: 'level',
  year: 'year',
  pack: 'text',
};

const modeline = (name: string) => `# yaml-language-server: $schema=.fazhi/${name}.schema.json`;

/**
 * The files of a dossier to fill in, by path: each metric of the pack stands in facts.yaml as a comment.
 *
 * @param answers organ, year and pack
 * @param packs files of each pack that may be needed, by pack name
 * @param options how packs name each other, where they are not known by name
 * @returns texts by path: report.yaml, facts.yaml, evidence.yaml, tasks.yaml
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const made = dossierFiles({ organ: '云山县司法局', level: 'department', year: 2025, pack: 'small' }, packs);
 * [...made.keys()]; // ['report.yaml', 'facts.yaml', 'evidence.yaml', 'tasks.yaml']
 * ```
 */
export function dossierFiles(
  answers: NewDossier,
  packs: ReadonlyMap<string, PackFiles>,
  options?: ResolveOptions,
): ReadonlyMap<string, string> {
  requireOptions(kinds, 'answers', answers);
  requireArgument('map', 'packs', packs);
  const { organ, level, year, pack } = answers;
  const outline = resolvePack(pack, packs, options).value;
  const version = outline?.packs.at(-1)?.version.split('.')[0];
  const report = [
    modeline('report'),
    `organ: ${yamlInline({ name: organ, level })}   # 可加 short（简称）、code（加引号的行政区划代码）`,
    `year: ${year}`,
    `pack: ${pack}${version === undefined ? '' : `@^${version}`}`,
    `# documentNumber: 某政〔${year + 1}〕1号     # 发文字号`,
    '# signatory: 某某                    # 签发人',
    'addressees: []                       # 主送机关，如 [某市人民政府]',
    'copyTo: []                           # 抄送机关',
    `# issueDate: ${year + 1}-02-20              # 成文日期`,
    `asOf: ${year}-12-31                     # 数据截至日期`,
    'departments: []                      # 单位，如 - { id: justice, name: 区司法局, aliases: [司法局] }',
  ];
  const facts = [
    modeline('facts'),
    '# 每行一个指标：去掉行首的“# ”，填上 value；没有的指标不必填，留着注释即可。',
    '# 比率填 numerator（分子）和 denominator（分母）；“从…到…”填 from 和 to。',
    'facts:',
    ...(outline?.metrics ?? []).map(factLine),
  ];
  return new Map([
    ['report.yaml', lines(report)],
    ['facts.yaml', lines(facts)],
    [
      'evidence.yaml',
      lines([
        modeline('evidence'),
        'evidence:',
        `  # - { id: ledger, title: 某某台账, issuer: 区司法局, date: ${year + 1}-01-10 }`,
      ]),
    ],
    [
      'tasks.yaml',
      lines([
        modeline('tasks'),
        `title: ${year}年度法治政府建设重点任务清单`,
        'tasks:',
        '  # - { id: "1", number: "1", content: 任务内容, responsible: [区司法局] }',
      ]),
    ],
  ]);
}

const lines = (list: readonly string[]): string => `${list.join('\n')}\n`;

const shapes: Partial<Record<Metric['kind'], string>> = {
  rate: 'numerator: , denominator: ',
  duration: 'from: , to: ',
};

const factLine = ({ id, name, unit, kind, source }: Metric): string =>
  `  # - { metric: ${id}, ${shapes[kind] ?? 'value: '}${source ? `, source: ${source}` : ''} }   # ${name}${unit === '' ? '' : `（${unit}）`}`;
