import { type Draft, type FactUpdate, plainText, type RefusedUpdate, walk } from '@fazhi/core';
import type { Homecoming } from '@fazhi/core/folder';

interface Home {
  readonly draft: Draft;
  readonly folder: string;
}

/** What goes home of an edited file: numbers, then wording by section, then what found no place. */
export function homecomingPretty(
  { facts, wording, stale, following, unplaced, beside, changes, isRefused }: Omit<Homecoming, 'verification'>,
  { draft, folder }: Home,
): string {
  const titles = new Map(
    walk(draft.report).flatMap((node) =>
      node.type === 'section' && node.id ? [[node.id, plainText(node.title)] as const] : [],
    ),
  );
  const nameOf = (id: string) => titles.get(id) ?? fixed[id] ?? '附件';
  const lines = [...numberLines(facts.updates, facts.refused)];
  if (isRefused) lines.push('写进这些文字以后卷宗打不开，一处也没有写，全部列在未归位里');
  else {
    if (wording.title !== undefined) lines.push(`写回 ${folder}/report.yaml  标题：${wording.title}`);
    for (const { id, place, isWhole, changes: count } of wording.updates) {
      const file = place?.file ?? `${folder}/prose/${id}.md`;
      const made = isWhole ? '，原来由模板生成的文字也写在里面，这一节以后以它为准' : '';
      lines.push(`写回 ${file}  ${nameOf(id)}：${count}处${made}`);
    }
  }
  if (stale.length > 0)
    lines.push(
      `下次 fazhi build 会停在下面${stale.length}处：链接里的字还是按原来的数写的。改法写在后面，也可以用 fazhi check --fix 一起改`,
      ...stale.map(
        ({ file, line, column, actual, expected }) =>
          `  ${file}:${line}:${column}  “${actual}”改成“${expected?.join('')}”  fact/stale-text`,
      ),
    );
  if (following.length > 0)
    lines.push(
      `下面${following.length}处没有人改，是按改了的数算出来的，下一稿会跟着变，请看一下合不合适`,
      ...following.map(({ was, is, text }) => `  “${was || '（空）'}”变成“${is || '（空）'}”  ${short(text, 30)}`),
    );
  const ofRemarks = [...changes.keys()].find((path) => path.endsWith('批注.yaml'));
  if (ofRemarks !== undefined) lines.push(`写回 ${ofRemarks}  还没有办结的批注，下一份审阅稿里照样带着`);
  const leftOver = unplaced.length + beside.passages.length + beside.numbers.length;
  if (leftOver > 0) {
    const both = leftOver > unplaced.length ? `，其中两边都改了的${leftOver - unplaced.length}处` : '';
    lines.push(
      `未归位${leftOver}处${both}，写在 ${folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`}returns/未归位.md`,
    );
    for (const { kind, text, before, reason } of unplaced)
      lines.push(
        kind === 'number'
          ? `  ${marks[kind]} ${short(text)}（${reason}）`
          : `  ${marks[kind]} ${short(text)}${before === '' ? '' : `（在“${short(before, 16)}”之后）`}`,
      );
  }
  return `${(lines.length > 0 ? lines : ['没有要写回的数和文字']).join('\n')}\n`;
}

const marks = { came: '+', went: '-', level: '~', number: '#' } as const;
const fixed: Readonly<Record<string, string>> = { preamble: '开头', closing: '结尾' };

const numberLines = (updates: readonly FactUpdate[], refused: readonly RefusedUpdate[]): readonly string[] => [
  ...updates.map(
    ({ name, place, from, to }) => `写回 ${place.file}:${place.line}:${place.column}  ${name}：${from} → ${to}`,
  ),
  ...refused.map(({ name, reason }) => `未写回 ${name}：${reason}`),
];

const short = (text: string, length = 40): string => (text.length > length ? `${text.slice(0, length - 2)}……` : text);
