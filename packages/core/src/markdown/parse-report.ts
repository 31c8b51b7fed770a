import type { RootContent } from 'mdast';
import { type Message, type Outcome, say } from '../message/index.ts';
import type { Prose } from '../model/dossier.ts';
import type { RenderedReport, RenderedSection, RenderedText, Use } from '../model/draft.ts';
import type { Attachment, Block, Inline, Report, ReportHead, Section } from '../model/report.ts';
import { plainText } from '../tree/index.ts';
import { blocks } from './from-mdast.ts';
import { readTitle } from './nest.ts';
import { parseMdast } from './processor.ts';

/** What a report is assembled from besides its rendered sections. */
export interface ReportParts {
  readonly head: Omit<ReportHead, 'title'>;
  readonly attachments: readonly { readonly title: string; readonly prose: Prose }[];
}

/**
 * The report tree of a rendered outline: marks become nodes, prose takes its places, a section that is owed
 * and empty holds an open slot. Facts are still without text.
 */
export function parseReport(rendered: RenderedReport, { head, attachments }: ReportParts): Outcome<Report> {
  const messages: Message[] = [];
  const body = (text: RenderedText | undefined, level: number): Block[] =>
    text ? parseBlocks(text, level, messages) : [];

  const section = (each: RenderedSection): Section => {
    const title = inlineText(each.title, messages);
    const children = [...body(each.body, each.level), ...each.children.map(section)];
    if (children.length === 0) {
      messages.push(
        say('prose/missing-section', {
          subject: plainText(title),
          actual: each.id,
          expected: each.owner ? [each.owner] : [],
        }),
      );
      children.push({
        type: 'paragraph',
        children: [{ type: 'slot', id: each.id, style: {}, value: slotText(each, title), hints: each.hints }],
      });
    }
    if (each.fromData) messages.push(say('prose/from-data', { subject: plainText(title), actual: each.id }));
    return { type: 'section', id: each.id, level: each.level, runIn: each.runIn, title, children };
  };

  const children: (Block | Attachment)[] = [
    ...body(rendered.preamble, 0),
    ...rendered.sections.map(section),
    ...body(rendered.closing, 0),
    ...attachments.map(
      ({ title, prose }): Attachment => ({
        type: 'attachment',
        title: [{ type: 'text', value: title }],
        children: parseProse(prose, 0, messages),
      }),
    ),
  ];
  const title = rendered.title.markdown.replace(/\uFDD0(\d+)\uFDD1/g, (_, index) => {
    const use = rendered.title.uses[Number(index)];
    return use?.kind === 'text' ? use.text : '';
  });
  return { value: { type: 'report', head: { ...head, title }, children }, messages };
}

const slotText = ({ owner }: RenderedSection, title: readonly Inline[]): string =>
  `【待补：${plainText(title)}${owner ? `（${owner}）` : ''}】`;

/** A title is one line: read as a heading, or a number before its first word would make a list of it. */
function inlineText({ markdown, uses, place: base }: RenderedText, messages: Message[]): readonly Inline[] {
  const [heading] = parseMdast(`# ${markdown.trim().replace(/\s*\n\s*/g, '')}`).children;
  const line: readonly RootContent[] = heading?.type === 'heading' ? [{ ...heading, type: 'paragraph' }] : [];
  const [first] = blocks(line, { base, uses, prose: () => [], level: 0, messages });
  return first && 'children' in first && first.type === 'paragraph' ? readTitle(first.children).title : [];
}

const parseProse = ({ text, place }: Prose, level: number, messages: Message[]): Block[] =>
  blocks(parseMdast(text).children, { base: place, uses: [], prose: () => [], level, messages });

function parseBlocks({ markdown, uses, place: base }: RenderedText, level: number, messages: Message[]): Block[] {
  const prose = (use: Extract<Use, { kind: 'prose' }>) => parseProse(use.prose, level, messages);
  return blocks(parseMdast(markdown).children, { base, uses, prose, level, messages });
}
