import type { Precision } from '../dossier/fact.ts';
import type { Classification } from '../primitives.ts';

/** Words that people write where a form has a list to choose from, with what they mean. */
type Words<Meaning extends string> = ReadonlyMap<string, Meaning>;

const table = <Meaning extends string>(words: { readonly [Each in Meaning]: string }): Words<Meaning> =>
  new Map(
    Object.entries<string>(words).flatMap(([meaning, list]) =>
      list.split(' ').map((word) => [word, meaning as Meaning] as const),
    ),
  );

/** 公开与否: anything that is not here is no answer. */
const classifications = table<Classification>({
  public: '公开 可公开 可以公开 能公开 宜公开 对外公开 可对外公开 可以对外公开 主动公开 同意公开 已公开 是 public',
  internal:
    '内部 内部数 内部数据 内部资料 内部材料 内部使用 内部掌握 内部参考 仅内部 仅供内部 仅供内部使用 仅限内部 限内部 不公开 不宜公开 不予公开 不得公开 不便公开 不能公开 不可公开 不可以公开 不对外 不对外公开 不宜对外公开 不主动公开 暂不公开 请勿公开 勿公开 非公开 保密 涉密 秘密 工作秘密 机密 绝密 敏感 否 不 不是 internal',
});

/** 约数: what people call a number that is not exact, and that it is. */
const precisions = table<Precision>({
  exact: '准确 精确 确切 确数 准确数 实数 否 不是',
  约: '约 大约 约数 约为 大概 左右 上下',
  余: '余',
  多: '多',
  近: '近 将近 接近 几近',
  以上: '以上 及以上',
});

/** A word without what is typed around it: 内 部, （内部）, “内部”。 */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Whether a figure may be published; undefined where the word does not clearly say. */
export const classificationOf = (text: string): Classification | undefined => classifications.get(bare(text));

/** How exact a figure is; undefined where the word does not clearly say. */
export const precisionOf = (text: string): Precision | undefined => precisions.get(bare(text));
