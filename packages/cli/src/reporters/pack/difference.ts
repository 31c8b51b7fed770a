import { type ChangeLevel, diffPacks, isHonest, levelOf, type Outline, type PackChange } from '@fazhi/core';
import { changedThings } from '@fazhi/core/packs';
import { lineDiff } from './review.ts';

export interface PackDifference {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly PackChange[];
  /** What the version number has to rise by; absent where nothing changed. */
  readonly level?: ChangeLevel | undefined;
  /** The version number has risen by as much. */
  readonly honest: boolean;
}

export function packDifference(before: Outline, after: Outline): PackDifference {
  const [from, to] = [before, after].map(({ packs }) => packs.at(-1)?.version ?? '') as [string, string];
  const changes = diffPacks(before, after);
  const level = levelOf(changes);
  return { from, to, changes, level, honest: isHonest(from, to, level) };
}

const levels: { readonly [Level in ChangeLevel]: string } = {
  major: '数字或删减',
  minor: '文字或增加',
  patch: '不影响印出',
};
const bumps: { readonly [Level in ChangeLevel]: string } = { major: '第一段', minor: '第二段', patch: '第三段' };

export function differencePretty({ from, to, changes, level, honest }: PackDifference): string {
  const rows = changes.flatMap(({ level: each, kind, id, what, before, after }) => [
    `[${levels[each]}] ${changedThings[kind]} ${id}  ${what}`,
    ...(before === undefined && after === undefined
      ? []
      : lineDiff(before ?? '', after ?? '').map((line) => `    ${line}`)),
  ]);
  const verdict =
    level === undefined
      ? '没有不同'
      : `${from} → ${to}：版本号至少要升${bumps[level]}${honest ? '，已经升了' : '，还没有升够'}`;
  return `${[...rows, verdict].join('\n')}\n`;
}
