import * as z from 'zod';
import type { Places } from '../place.ts';
import { id, isLocked, packVersion, path, ruleKey, ruleLevel, text } from '../primitives.ts';
import { layoutKeys } from '../report/layout.ts';
import type { Formulation } from './formulation.ts';
import type { Metric } from './metric.ts';
import type { Relation } from './relation.ts';

/** What becomes of a section whose data is absent: it disappears, or it leaves an open slot. */
const whenMissing = z.enum(['drop', 'slot'], { error: 'drop（略去）或 slot（留待补位）' });
type WhenMissing = z.infer<typeof whenMissing>;

const sectionFields = {
  id,
  title: text.meta({ description: '标题，可用 {{year}} {{nextYear}}' }),
  template: path.optional().meta({ description: '模板文件，默认为 sections/<id>.hbs（有该文件时）' }),
  runIn: z.boolean('true 或 false').default(false).meta({ description: '标题与正文同段' }),
  whenMissing: whenMissing.default('drop'),
  needs: z.array(id).default([]).meta({ description: '本节离不开的指标' }),
  owner: text.optional().meta({ description: '撰写单位，用于待补提示' }),
  locked: isLocked,
};
const { runIn, whenMissing: missing, needs, owner, locked } = sectionFields;
/** What a patch may set of a section. */
export const sectionParameters = z.strictObject({ runIn, whenMissing: missing, needs, owner, locked });
export type SectionParameters = z.infer<typeof sectionParameters>;

/** A section as pack.yaml writes it. */
export interface SectionManifest {
  id: string;
  title: string;
  template?: string | undefined;
  runIn: boolean;
  whenMissing: WhenMissing;
  needs: string[];
  owner?: string | undefined;
  locked?: boolean | undefined;
  sections: SectionManifest[];
}
interface SectionManifestInput {
  id: string;
  title: string;
  template?: string | undefined;
  runIn?: boolean | undefined;
  whenMissing?: WhenMissing | undefined;
  needs?: string[] | undefined;
  owner?: string | undefined;
  locked?: boolean | undefined;
  sections?: SectionManifestInput[] | undefined;
}
const sectionManifest: z.ZodType<SectionManifest, SectionManifestInput> = z
  .strictObject({
    ...sectionFields,
    get sections() {
      return z.array(sectionManifest).default([]);
    },
  })
  .meta({ id: 'section', title: '章节' });

const patch = z
  .strictObject({
    op: z.enum([
      'replace',
      'append',
      'prepend',
      'remove',
      'retitle',
      'insert-after',
      'insert-before',
      'reorder',
      'set',
    ]),
    target: id.meta({ description: '章节编号；preamble 引言、closing 结语、report 整篇报告；set 也可写指标编号' }),
    base: text.optional().meta({ description: '写补丁时原块的指纹，认可补丁时写入' }),
    title: text.optional().meta({ description: 'retitle 的新标题' }),
    template: path.optional().meta({ description: 'replace、append、prepend 的模板文件，在本层里' }),
    section: sectionManifest.optional().meta({ description: 'insert-after、insert-before 插入的章节' }),
    order: z.array(id).optional().meta({ description: 'reorder 的次序；没列出的排在后面，次序不变' }),
    values: z.record(z.string(), z.unknown()).optional().meta({ description: 'set 的参数和值' }),
  })
  .meta({ title: '补丁' });
/** A change that a pack makes to a block of the pack below it. */
export type Patch = z.infer<typeof patch>;

export const packFile = z
  .strictObject({
    id,
    name: text.meta({ description: '模板包名称' }),
    version: packVersion,
    extends: path.optional().meta({ description: '所依据的模板包及版本范围，如 national@^1' }),
    mixin: z
      .boolean('true 或 false')
      .optional()
      .meta({ description: 'true 是供几个模板包共用的样式包：只有指标、用语、规则、版面、局部模板，没有章节' }),
    mixins: z
      .array(path)
      .optional()
      .meta({ description: '共用的样式包及版本范围，如 city-style@^1；在所依据的模板包之上、自己之下' }),
    engine: text.optional().meta({ description: '适用的 fazhi 版本范围' }),
    title: text.optional().meta({ description: '报告标题，可用 {{organ}} {{year}}' }),
    preamble: path.optional().meta({ description: '引言模板文件' }),
    closing: path.optional().meta({ description: '结语模板文件' }),
    layout: layoutKeys.optional(),
    sections: z.array(sectionManifest).optional(),
    patches: z.array(patch).optional(),
    rules: z.record(ruleKey, ruleLevel).optional().meta({ description: '规则、规则组或者层次到严重程度' }),
    locked: z
      .array(z.union([id, ruleKey], { error: '章节、指标的编号，preamble、closing、report，或者规则的编号' }))
      .optional()
      .meta({ description: '上层不许再改的：章节、指标、preamble、closing、report、规则的编号，下层的也可以写' }),
    renamed: z
      .record(id, id)
      .optional()
      .meta({ description: '章节的旧编号到新编号：上层的补丁、卷宗的正文按旧编号写的照用' }),
  })
  .meta({ title: 'pack.yaml' });
/** `pack.yaml`: the manifest of a pack. */
export type PackFile = z.infer<typeof packFile>;

/** A pack as read: its manifest and its texts by path, `sections/achievements.review.hbs`. */
export interface Pack {
  /** Its name in messages: as it was referred to. */
  readonly label: string;
  readonly manifest: PackFile;
  readonly metrics: readonly Metric[];
  readonly relations: readonly Relation[];
  readonly formulations: readonly Formulation[];
  readonly templates: ReadonlyMap<string, string>;
  /** Syntax trees of templates and titles by their text, as far as they were known beforehand. */
  readonly trees: ReadonlyMap<string, object>;
  /** Of what is in pack.yaml. */
  readonly places: Places;
  /** Of what is in metrics.yaml. */
  readonly metricPlaces: Places;
  /** Of what is in formulations.yaml. */
  readonly formulationPlaces: Places;
}
