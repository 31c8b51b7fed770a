import { type Leaks, showEdition } from '../../edition/index.ts';
import {
  hasErrors,
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import { type EditionId, editions } from '../../model/report/edition.ts';
import type { Attachment, Block, Report } from '../../model/report/report.ts';
import { withoutPlaces } from '../../tree/index.ts';
import { numbersOf } from '../../writers/docx/index.ts';
import { inTurns } from '../stages.ts';
import type { Draft } from './draft.ts';
import { release } from './release.ts';

/** How a draft is finished: what may leave, and what stands in the margin. */
export interface FinishOptions {
  /** Let open slots leave in an edition that is for others. */
  readonly allowOpen?: boolean;
  /** What the check found, for the margin of the review edition. */
  readonly findings?: readonly Message[];
  /**
   * Decoded files of the dossier by the names its messages carry. Where an edition for everyone gives
   * something away, a comment `fazhi-disable-next-line output/leak: 理由` above it lets it out. Nothing in a dossier made
   * from values is let out: its texts have no names.
   */
  readonly sources?: ReadonlyMap<string, string>;
  /** Ends the work at its next pause. */
  readonly signal?: AbortSignal | undefined;
}

const finishKinds: OptionKinds<FinishOptions> = {
  allowOpen: 'flag?',
  findings: 'messages?',
  sources: 'map?',
  signal: 'signal?',
};

/** A report as one edition may show it. */
interface FinishedEdition extends Outcome<Report | undefined> {
  /** Of an edition for everyone: what a file made from it may give away beside. It knows what is hidden. */
  readonly leaks: Leaks | undefined;
}

/** What `finish` gives, and for our own writers a look at what they make of it. */
export async function finishEdition(draft: Draft, id: EditionId, options: FinishOptions): Promise<FinishedEdition> {
  requireArgument('draft', 'draft', draft);
  requireArgument('edition', 'edition', id);
  requireOptions(finishKinds, 'options', options);
  const { allowOpen = false, findings, sources, signal } = options;
  const edition = editions[id];
  const { value: report, messages: shown, leaks } = await inTurns(showEdition({ ...draft, findings }, edition), signal);
  const messages: Message[] = [...release(shown, sources), ...(edition.internal ? [] : draft.faults)];
  if (!allowOpen && !edition.openSlots && draft.openSlots.length > 0)
    messages.push(say('output/open-slots', { subject: edition.name, actual: String(draft.openSlots.length) }));
  if (hasErrors(messages)) return { value: undefined, messages, leaks };
  const numbered = withLabels(report);
  return { value: edition.internal ? numbered : withoutPlaces(numbered), messages, leaks };
}

/** Sections and attachments with their numbers as they are printed. */
function withLabels(report: Report): Report {
  const numbers = numbersOf(report);
  const label = (node: Block | Attachment): Block | Attachment => {
    if (node.type === 'section')
      return { ...node, label: numbers.get(node), children: node.children.map(label) as Block[] };
    return node.type === 'attachment' ? { ...node, label: `附件${numbers.get(node) ?? ''}` } : node;
  };
  return { ...report, children: report.children.map(label) };
}
