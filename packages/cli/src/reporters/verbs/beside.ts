import type { Passage } from '@fazhi/core';
import type { Homecoming } from '@fazhi/core/folder';
import { visible } from '../visible.ts';

type Beside = Homecoming['beside'];

/** What became of the dossier since the file was built: unknown, other numbers, and what both changed, side by side. */
export function besidePretty({ isBaseKnown, since, numbers, passages }: Beside): string {
  const lines = isBaseKnown
    ? []
    : [
        '没有找到这份文件印出时的底稿，是拿本卷宗现在的样子比的：印出以后卷宗里改过的地方，会当成文件里的改动，写回以前请先看 --dry-run',
      ];
  if (since.length > 0) {
    lines.push(`印出以后本卷宗改过的数${since.length}项，文件里还是原来的，以本卷宗为准`);
    for (const { name, base, now } of since) lines.push(`  ${name}：${base} → ${now}`);
  }
  const count = numbers.length + passages.length;
  if (count > 0)
    lines.push(
      `两边都改了而改得不一样的${count}处，一处也没有写进去，请看着定；--update 会把退回稿的写法记进 returns/未归位.md`,
    );
  for (const { name, ...sides } of numbers) lines.push(`  ${name}`, ...sidesOf(sides));
  for (const { base, now, file, before, isMovedTwice } of passages) {
    if (isMovedTwice) {
      lines.push(`  两边都挪了这一段，挪到的地方不一样，仍按本卷宗：${textOf(file)}`);
      lines.push(
        `    本卷宗现在  在“${now?.section ?? ''}”下`,
        `    退回稿      在“${file?.section ?? ''}”下，“${before}”之后`,
      );
      continue;
    }
    const section = (now ?? file ?? base)?.section;
    lines.push(`  ${section ? `【${section}】` : '正文之前'}`);
    lines.push(...sidesOf({ base: textOf(base), now: textOf(now), file: textOf(file) }));
  }
  return lines.length === 0 ? '' : visible(`${lines.join('\n')}\n`);
}

interface Sides {
  readonly base: string | undefined;
  readonly now: string | undefined;
  readonly file: string | undefined;
}

const sidesOf = ({ base, now, file }: Sides): readonly string[] => [
  `    上次印出    ${base ?? '（没有）'}`,
  `    本卷宗现在  ${now ?? '（删了）'}`,
  `    退回稿      ${file ?? '（删了）'}`,
];

const textOf = (passage: Passage | undefined): string | undefined =>
  passage?.cells.map(({ text }) => text.replaceAll(/\s*\n\s*/g, ' ')).join('｜');

/** The same as data. */
export const besideJson = ({ isBaseKnown, since, numbers, passages }: Beside) => ({
  baseKnown: isBaseKnown,
  since,
  conflicts: [
    ...numbers.map((each) => ({ kind: 'number', ...each })),
    ...passages.map(({ base, now, file, isMovedTwice }) => ({
      kind: isMovedTwice ? 'moved' : 'paragraph',
      section: (now ?? file ?? base)?.section ?? '',
      base: textOf(base),
      now: textOf(now),
      file: textOf(file),
    })),
  ],
});
