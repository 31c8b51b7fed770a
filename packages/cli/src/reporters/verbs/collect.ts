import type { CollectedFigure, Collection, DepartmentState } from '@fazhi/core';
import type { Unread } from '../../inputs/returns/read-returns.ts';
import type { Replaced } from '../../inputs/returns/receive-returns.ts';
import { alignColumns } from '../align-columns.ts';

const words: { readonly [What in CollectedFigure['what']]: string } = {
  added: '新收',
  filled: '补上',
  changed: '改报',
  same: '已有',
  conflict: '没有收',
};

/** Files that nothing could be read from, each with why. */
export const unreadLines = (unread: readonly Unread[]): string =>
  unread.map(({ file, reason }) => `没有读  ${file}  ${reason}\n`).join('');

/** Earlier returns in whose place a corrected one stands now. */
export const replacedLines = (replaced: readonly Replaced[], isDry: boolean): string =>
  replaced
    .map(
      ({ file, movedTo }) => `${isDry ? '将换下' : '已换下'}  ${file}  同一单位又报来一份，原来的一份存为 ${movedTo}\n`,
    )
    .join('');

/** What became of the returns: what is new line by line, the rest in numbers. */
export function collectionLines(
  { figures, returned, files }: Collection,
  states: readonly DepartmentState[],
  isDry: boolean,
): string {
  const fresh = figures.filter(({ what }) => what !== 'same');
  const counts = Object.entries(words).flatMap(([what, word]) => {
    const count = figures.filter((each) => each.what === what).length;
    return count === 0 ? [] : [`${word}${count}项`];
  });
  const waiting = states.filter((each) => each.files.length === 0);
  const table = alignColumns(
    fresh.map(({ what, name, value, department, place }) => [
      words[what],
      name,
      value,
      department,
      [place.sheet, place.cell].filter((each) => each !== undefined).join('!'),
    ]),
  );
  const lines = [
    `收到 ${returned.length} 个单位的填报表：${counts.join('，') || '没有数'}`,
    ...(waiting.length > 0 ? [`还没有报的：${waiting.map(({ department }) => department).join('、')}`] : []),
    ...[...files.keys()].map((path) => `${isDry ? '将写入' : '已写入'}  ${path}`),
  ];
  return `${table}${lines.join('\n')}\n`;
}

/** Who returned what, who is late, what is open. */
export const statusLines = (states: readonly DepartmentState[]): string =>
  states.length === 0
    ? '没有要向单位要的数据和任务\n'
    : alignColumns([
        ['单位', '报送', '指标', '缺', '任务', '缺', '缺的指标'],
        ...states.map(({ department, files, lateBy, asked, open, tasks, openTasks }) => [
          department,
          files.length > 0 ? '已报' : lateBy === undefined ? '未报' : `逾期${lateBy}天`,
          String(asked),
          String(open.length),
          String(tasks),
          String(openTasks.length),
          open.length > 5 ? `${open.slice(0, 5).join('、')}等` : open.join('、'),
        ]),
      ]);
