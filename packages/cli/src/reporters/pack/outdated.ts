import type { VersionChanges } from '@fazhi/core';
import type { OutdatedLayer } from '@fazhi/core/folder';
import { alignColumns } from '../align-columns.ts';

/** A layer that is behind, and the folder of the dossier or pack it belongs to. */
export interface OutdatedRow extends OutdatedLayer {
  readonly target: string;
}

export function outdatedPretty(rows: readonly OutdatedRow[], quiet: boolean): string {
  if (rows.length === 0) return quiet ? '' : '都是最新的\n';
  const table = alignColumns([
    ['对象', '模板包', '现在', '范围', '范围内最新', '最新', '怎么办'],
    ...rows.map(({ target, id, version, locked, range, by, wanted, newest }) => [
      target,
      id,
      version === undefined ? '无' : `${version}${locked ? '（锁定）' : ''}`,
      range,
      wanted ?? '无',
      newest,
      wanted === newest ? `fazhi pack lock ${target}` : `改 ${by} 里的范围`,
    ]),
  ]);
  const news = rows.map(({ id, version, newest, changes }) => {
    return changesPretty(`${id} ${version ?? ''}→${newest}`, changes);
  });
  return table + [...new Set(news)].join('');
}

/** What CHANGES.md says of versions, under a line of its own; nothing where it says nothing. */
export function changesPretty(title: string, changes: readonly VersionChanges[]): string {
  if (changes.length === 0) return '';
  const lines = changes.flatMap(({ version, text }) => [
    `  ${version}`,
    ...text.split('\n').map((line) => (line.trim() === '' ? '' : `    ${line}`)),
  ]);
  return `\n${title} 改了什么：\n${lines.join('\n')}\n`;
}
