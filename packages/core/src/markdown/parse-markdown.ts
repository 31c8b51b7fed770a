import { type Message, type Outcome, requireArgument } from '../message/index.ts';
import { attachmentLead, closingMark } from '../model/dossier/prose-words.ts';
import type { Attachment, Block } from '../model/report/report.ts';
import { plainText } from '../tree/index.ts';
import type { Conversion, Flat } from './read/conversion.ts';
import { readTitle } from './read/marks/nest.ts';
import { nestFlat, parseFlat } from './read/parse-blocks.ts';

/** A report as Markdown gives it: all but what stands around the body. */
export interface MarkdownReport {
  readonly title: string;
  readonly children: readonly (Block | Attachment)[];
}

/**
 * The inverse of `stringifyReport`, with the place of each node.
 *
 * @param markdown a report, or a part of one
 * @param file its name, for places and messages
 * @returns title and children of the report
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseMarkdown('# 报告\n\n受理[21件](fact:review.accepted)。\n', 'a.md').value.title; // '报告'
 * ```
 */
export function parseMarkdown(markdown: string, file: string): Outcome<MarkdownReport> {
  requireArgument('text', 'markdown', markdown);
  requireArgument('text', 'file', file);
  const messages: Message[] = [];
  const conversion: Conversion = { base: { file, line: 1, column: 1 }, uses: [], prose: () => [], level: 0, messages };

  const chapters = split(parseFlat(markdown, conversion), (block) => block.type === 'heading' && block.depth === 1);
  const children: (Block | Attachment)[] = [];
  let title = '';
  for (const { head, rest } of chapters) {
    const name = head?.type === 'heading' ? plainText(readTitle(head.title).title) : '';
    if (head && name.startsWith(attachmentLead)) {
      const value = name.slice(attachmentLead.length);
      const own = value === '' ? [] : [{ type: 'text', value } as const];
      children.push({ type: 'attachment', title: own, children: nestFlat(rest, conversion) });
      continue;
    }
    if (head && title === '') title = name;
    for (const part of split(rest, isClosing))
      for (const block of nestFlat(part.rest, conversion)) children.push(block);
  }
  return { value: { title, children }, messages };
}

const isClosing = (block: Flat) => block.type === 'comment' && block.value === closingMark;

/** Runs of blocks, each but the first begun by one that divides. */
function split(blocks: readonly Flat[], divides: (block: Flat) => boolean) {
  const runs: { head: Flat | undefined; rest: Flat[] }[] = [{ head: undefined, rest: [] }];
  for (const block of blocks) {
    if (divides(block)) runs.push({ head: block, rest: [] });
    else runs.at(-1)!.rest.push(block);
  }
  return runs;
}
