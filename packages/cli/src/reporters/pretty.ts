import type { PlainMessage } from '@fazhi/core';
import { type Severity, severityOf } from '@fazhi/core';
import pc from 'picocolors';
import { wordsOf } from '../findings/words-of.ts';
import { excerptsFrom } from './excerpt.ts';
import { visible, visibleName } from './visible.ts';

const words: { readonly [Key in Severity]: string } = { error: '错误', warning: '警告', info: '提示' };

/** Messages by file, each at its place, with the source below it where that is given, and a count at the end. */
export function pretty(
  messages: readonly PlainMessage[],
  colour: boolean,
  sources?: ReadonlyMap<string, string>,
): string {
  return messages.length === 0 ? '' : `${listOf(messages, colour, sources)}${countOf(messages)}\n`;
}

/** The same without the count; an empty line after each file. */
export function listOf(
  messages: readonly PlainMessage[],
  colour: boolean,
  sources: ReadonlyMap<string, string> = new Map(),
): string {
  const { red, yellow, cyan, dim, underline } = pc.createColors(colour);
  const paint: { readonly [Key in Severity]: (text: string) => string } = { error: red, warning: yellow, info: cyan };
  const files = byFile(messages);
  const excerptOf = excerptsFrom(sources);
  const lines: string[] = [];
  for (const [file, found] of files) {
    lines.push(underline(file === '' ? '报告' : visibleName(file)));
    for (const message of found) {
      const severity = severityOf(message);
      const said = visible(wordsOf(message));
      lines.push(
        `  ${placeWords(message, said)}${paint[severity](words[severity])}  ${said}  ${dim(message.ruleId ?? '')}`,
      );
      lines.push(...excerptOf(message).map((excerpt) => dim(`      ${visible(excerpt)}`)));
    }
    lines.push('');
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** 3:14, 第5段“一年来，全区…”, 数据!G2: where in its file, as far as that is known and not said already. */
function placeWords({ line, column, paragraph, opening, sheet, cell }: PlainMessage, said: string): string {
  if (line != null) return `${line}:${column ?? 1}  `;
  if (cell !== undefined && !said.includes(cell))
    return `${visible([sheet, cell].filter((each) => each !== undefined).join('!'))}  `;
  if (paragraph === undefined) return '';
  return `第${paragraph}段${opening === undefined ? '' : `“${visible(opening)}”`}  `;
}

export function byFile(messages: readonly PlainMessage[]): Map<string, PlainMessage[]> {
  const files = new Map<string, PlainMessage[]>();
  for (const message of messages)
    if (!files.get(message.file ?? '')?.push(message)) files.set(message.file ?? '', [message]);
  return files;
}

/** 2个错误，1个警告 */
export function countOf(messages: readonly PlainMessage[]): string {
  const counts = severitiesOf(messages).map((severity) => {
    const count = messages.filter((message) => severityOf(message) === severity).length;
    return `${count}个${words[severity]}`;
  });
  return counts.length === 0 ? '没有发现问题' : `共${counts.join('，')}`;
}

/** The severities that these messages have, the worst first. */
export const severitiesOf = (messages: readonly PlainMessage[]): readonly Severity[] =>
  (Object.keys(words) as Severity[]).filter((severity) => messages.some((message) => severityOf(message) === severity));
