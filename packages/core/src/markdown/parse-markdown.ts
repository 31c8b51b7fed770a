import type { RootContent } from 'mdast';
import type { Message, Outcome } from '../message/index.ts';
import type { Attachment, Block } from '../model/report.ts';
import { plainText } from '../tree/index.ts';
import { attachmentLead, type Conversion, closingMark } from './conversion.ts';
import { blocks } from './from-mdast.ts';
import { parseMdast } from './processor.ts';

/** A report as Markdown gives it: all but what stands around the body. */
export interface MarkdownReport {
  readonly title: string;
  readonly children: readonly (Block | Attachment)[];
}

/** The inverse of `stringifyReport`, with the place of each node. */
export function parseMarkdown(markdown: string, file: string): Outcome<MarkdownReport> {
  const messages: Message[] = [];
  const conversion: Conversion = { base: { file, line: 1, column: 1 }, uses: [], prose: () => [], level: 0, messages };
  const read = (nodes: readonly RootContent[]) => blocks(nodes, conversion);

  const chapters = split(parseMdast(markdown).children, (node) => node.type === 'heading' && node.depth === 1);
  const children: (Block | Attachment)[] = [];
  let title = '';
  for (const { head, rest } of chapters) {
    const name = head ? plainText(read([head]).flatMap((each) => (each.type === 'section' ? each.title : []))) : '';
    if (head && name.startsWith(attachmentLead)) {
      const value = name.slice(attachmentLead.length);
      children.push({ type: 'attachment', title: value === '' ? [] : [{ type: 'text', value }], children: read(rest) });
      continue;
    }
    if (head && title === '') title = name;
    for (const part of split(rest, isClosing)) children.push(...read(part.rest));
  }
  return { value: { title, children }, messages };
}

const isClosing = (node: RootContent) => node.type === 'html' && node.value === `<!-- ${closingMark} -->`;

/** Runs of nodes, each but the first begun by a node that divides. */
function split(nodes: readonly RootContent[], divides: (node: RootContent) => boolean) {
  const runs: { head: RootContent | undefined; rest: RootContent[] }[] = [{ head: undefined, rest: [] }];
  for (const node of nodes) {
    if (divides(node)) runs.push({ head: node, rest: [] });
    else runs.at(-1)!.rest.push(node);
  }
  return runs;
}
