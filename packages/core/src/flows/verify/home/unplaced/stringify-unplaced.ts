import type { Passage } from '../../../../model/redline/passage.ts';
import { lineOf, type PassageConflict } from '../../../../redline/index.ts';
import type { NumberConflict } from '../../base/settle-numbers.ts';
import type { Unplaced } from './unplaced.ts';

const title = '# 未归位';
const lead = '送回来的文件里，下面这些没有写进卷宗，每一处都说了原因；归位以后把它从这里删掉。';

const kinds = {
  came: '送回来的文件里有',
  went: '送回来的文件里没有，卷宗仍然印出',
  level: '送回来的文件里改了标题的级别',
  number: '只有一个数没有写进卷宗，同一段里别的改动都写了',
} as const;

/** Of what was not refused for a reason of its own. */
const nowhere = {
  came: '找不到它在卷宗里的位置，请看着上下段写进相应的文件',
  went: '它由模板或者数据生成，删不掉，请看着改',
  level: '卷宗里标题的级别由提纲定，没有改',
  number: '这个数写不回去',
} as const;

/** What of an edited file is written into no source. */
export interface LeftOver {
  readonly unplaced: readonly Unplaced[];
  /** What the dossier and the file both changed, each otherwise. */
  readonly passages: readonly PassageConflict[];
  readonly numbers: readonly NumberConflict[];
}

/** What could not be placed, under the name of the file it came in, after what stands there already. Nothing is said twice. */
export function stringifyUnplaced(
  { unplaced, passages, numbers }: LeftOver,
  file: string,
  standing: string | undefined,
): string {
  const known = standing ?? `${title}\n\n${lead}\n`;
  const heading = `## ${file}`;
  const entries = [
    ...unplaced.map(
      ({ kind, text, before, after, section, reason = nowhere[kind] }) =>
        `- ${kinds[kind]}${below(section)}：\n\n${quoted(text)}\n\n  原因：${reason}\n\n${beside(before, after)}`,
    ),
    ...passages.map(conflictEntry),
    ...numbers.map(
      ({ name, base, now, file }) =>
        `- 送回来的文件和卷宗都改了“${name}”，改得不一样，仍按卷宗：\n\n  送回来的文件：${file}\n\n  卷宗现在：${now}\n\n  上次印出：${base}\n`,
    ),
  ];
  const fresh = entries.filter((entry) => !known.includes(entry));
  if (fresh.length === 0) return known;
  const isNamed = known.split('\n').includes(heading);
  return `${known.trimEnd()}\n\n${isNamed ? '' : `${heading}\n\n`}${fresh.join('\n')}`;
}

function conflictEntry({ base, now, file, before, after, isMovedTwice }: PassageConflict): string {
  const section = (file ?? now ?? base)?.section ?? '';
  if (isMovedTwice && file)
    return `- 送回来的文件和卷宗都挪了这一段，挪到的地方不一样，仍按卷宗（送回来的文件挪到${section === '' ? '这里' : `“${section}”下`}）：\n\n${quoted(lineOf(file))}\n\n${beside(before, after)}`;
  const sides = [
    `  送回来的文件：${side(file)}`,
    `  卷宗现在：${side(now)}`,
    `  上次印出：${base === undefined ? '（没有）' : side(base)}`,
  ];
  return `- 送回来的文件和卷宗都改了这一处，改得不一样，仍按卷宗${below(section)}：\n\n${sides.join('\n\n')}\n\n${beside(before, after)}`;
}

const side = (passage: Passage | undefined): string =>
  passage === undefined ? '（删了）' : `\n\n${quoted(lineOf(passage))}`;
const below = (section: string): string => (section === '' ? '' : `（在“${section}”下）`);
const beside = (before: string, after: string): string => `  上一段：${short(before)}\n\n  下一段：${short(after)}\n`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  > ${line}`)
    .join('\n');

const short = (text: string): string => (text === '' ? '（没有）' : text.length > 30 ? `${text.slice(0, 28)}……` : text);
