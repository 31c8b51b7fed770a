import { type Message, type Outcome, say } from '../message/index.ts';
import type { Prose } from '../model/dossier/dossier.ts';
import type { RenderedReport, RenderedSection, RenderedText, Use } from '../model/report/draft.ts';
import type { Attachment, Block, Inline, Report, ReportHead, Section } from '../model/report/report.ts';
import { plainText } from '../tree/index.ts';
import type { Conversion } from './read/conversion.ts';
import { withoutMarks } from './read/marks/read-mark.ts';
import { parseBlocks, parseTitle } from './read/parse-blocks.ts';

/** What a report is assembled from besides its rendered sections. */
export interface ReportParts {
  readonly head: Omit<ReportHead, 'title'>;
  readonly attachments: readonly {
    readonly title: string;
    readonly prose: Prose;
    readonly orientation?: Attachment['orientation'];
  }[];
}

/**
 * The report tree of a rendered outline: marks become nodes, prose takes its places, a section that is owed
 * and empty holds an open slot. Facts are still without text.
 */
export function parseReport(rendered: RenderedReport, { head, attachments }: ReportParts): Outcome<Report> {
  const messages: Message[] = [];
  const body = (text: RenderedText | undefined, level: number): Block[] =>
    text ? parseRendered(text, level, messages) : [];

  const section = (each: RenderedSection): Section => {
    const { markdown, uses, place } = each.title;
    const title = parseTitle(markdown, conversion({ base: place, uses }, 0, messages));
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
      ({ title, prose, orientation }): Attachment => ({
        type: 'attachment',
        ...(orientation && { orientation }),
        title: [{ type: 'text', value: title }],
        children: parseProse(prose, 0, messages),
      }),
    ),
  ];
  const title = withoutMarks(rendered.title.markdown, rendered.title);
  return { value: { type: 'report', head: { ...head, title }, children }, messages };
}

const slotText = ({ owner }: RenderedSection, title: readonly Inline[]): string =>
  `【待补：${plainText(title)}${owner ? `（${owner}）` : ''}】`;

const parseProse = ({ text, place }: Prose, level: number, messages: Message[]): Block[] =>
  parseBlocks(text, conversion({ base: place }, level, messages));

function parseRendered({ markdown, uses, place: base }: RenderedText, level: number, messages: Message[]): Block[] {
  const prose = (use: Extract<Use, { kind: 'prose' }>) => parseProse(use.prose, level, messages);
  return parseBlocks(markdown, conversion({ base, uses, prose }, level, messages));
}

const conversion = (
  { base, uses = [], prose = () => [] }: Pick<Conversion, 'base'> & Partial<Conversion>,
  level: number,
  messages: Message[],
): Conversion => ({ base, uses, prose, level, messages });
