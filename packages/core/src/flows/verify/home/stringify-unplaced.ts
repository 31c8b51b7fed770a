import type { Unplaced } from './find-unplaced.ts';

const title = '# 未归位';
const lead = '下面的文字在送回来的文件里，fazhi 找不到它在卷宗里的位置，没有写进去；归位以后把它从这里删掉。';

const kinds = {
  came: '送回来的文件里有',
  went: '送回来的文件里没有，卷宗仍然印出',
  level: '送回来的文件里改了标题的级别',
} as const;

/** What could not be placed, under the name of the file it came in, after what stands there already. Nothing is said twice. */
export function stringifyUnplaced(unplaced: readonly Unplaced[], file: string, standing: string | undefined): string {
  const known = standing ?? `${title}\n\n${lead}\n`;
  const heading = `## ${file}`;
  const entries = unplaced.map(
    ({ kind, text, before, after, section }) =>
      `- ${kinds[kind]}${section === '' ? '' : `（在“${section}”下）`}：\n\n${quoted(text)}\n\n  上一段：${short(before)}\n\n  下一段：${short(after)}\n`,
  );
  const fresh = entries.filter((entry) => !known.includes(entry));
  if (fresh.length === 0) return known;
  const isNamed = known.split('\n').includes(heading);
  return `${known.trimEnd()}\n\n${isNamed ? '' : `${heading}\n\n`}${fresh.join('\n')}`;
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  > ${line}`)
    .join('\n');

const short = (text: string): string => (text === '' ? '（没有）' : text.length > 30 ? `${text.slice(0, 28)}……` : text);
