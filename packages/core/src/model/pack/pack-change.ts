/**
 * How far a change reaches, by what a reader of a district's draft would see: `major`, a number changes or text is lost, or a
 * layer on top no longer fits; `minor`, words change or something comes; `patch`, nothing that is printed changes.
 */
export type ChangeLevel = 'major' | 'minor' | 'patch';

/** One difference between two versions of a pack. */
export interface PackChange {
  readonly level: ChangeLevel;
  readonly kind: 'section' | 'metric' | 'relation' | 'formulation' | 'partial' | 'report' | 'rule' | 'engine';
  readonly id: string;
  /**
   * Which of its properties changed: `title`, `body`, `parent`, `order`, or a key as pack.yaml and metrics.yaml write it
   * (`layout.profile` of a layout); `whole` where it came or went.
   */
  readonly aspect: string;
  /** What became of it, in Chinese. */
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What the things that change are called. */
export const changedThings: { readonly [Kind in PackChange['kind']]: string } = {
  report: '报告',
  section: '章节',
  metric: '指标',
  relation: '关系',
  formulation: '用语',
  partial: '局部模板',
  rule: '规则',
  engine: '程序',
};
