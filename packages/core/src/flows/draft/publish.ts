import { findTraces, passagesInPackage, passagesOf, showEdition } from '../../edition/index.ts';
import { parseMarkdown, stringifyReport } from '../../markdown/index.ts';
import { addMessages, hasErrors, type Message, type Outcome, say, UsageError } from '../../message/index.ts';
import { type EditionId, editionIds, editions } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { parsePackage } from '../../ooxml/index.ts';
import { readAnchors } from '../../readers/docx/index.ts';
import { walk } from '../../tree/index.ts';
import { writeDocx } from '../../writers/docx/index.ts';
import type { Draft } from './draft.ts';
import { release } from './release.ts';

export const formats = ['docx', 'md'] as const;
export type Format = (typeof formats)[number];

export interface PublishOptions {
  readonly edition: EditionId;
  readonly format: Format;
  /** Let open slots leave in an edition that is for others. */
  readonly allowOpen?: boolean;
  /** What the check found, for the margin of the review edition. */
  readonly findings?: readonly Message[];
  /**
   * Decoded files of the dossier by the names its messages carry. Asked for only where an edition for everyone gives
   * something away: a comment `fazhi-disable-next-line output/leak: 理由` above it lets it out.
   */
  readonly readSources?: () => Promise<ReadonlyMap<string, string>>;
}

/**
 * The draft as a file of one edition; undefined where it may not leave: open slots, an internal fact in a public
 * edition, or a figure that reads back differently from the ledger.
 *
 * @throws UsageError `usage/option` for an edition or a format that there is not
 */
export async function publish(
  draft: Draft,
  { edition: id, format, allowOpen = false, findings, readSources }: PublishOptions,
): Promise<Outcome<Uint8Array | undefined>> {
  refuseUnknown('edition', id, editionIds);
  refuseUnknown('format', format, formats);
  const edition = editions[id];
  const { value: report, messages: shown, leaks } = showEdition({ ...draft, findings }, edition);
  const messages: Message[] = [...(readSources ? await release(shown, readSources) : shown)];
  if (!allowOpen && !edition.openSlots && draft.openSlots.length > 0) {
    messages.push(say('output/open-slots', { subject: edition.name, actual: String(draft.openSlots.length) }));
  }
  if (hasErrors(messages)) return { value: undefined, messages };
  if (format === 'md') {
    const markdown = stringifyReport(report, { marks: edition.anchors });
    if (leaks) addMessages(messages, leaks.inFile(passagesInMarkdown(markdown, draft)));
    return { value: hasErrors(messages) ? undefined : new TextEncoder().encode(markdown), messages };
  }

  const { issueDate, asOf, year } = draft.dossier.report;
  const bytes = await writeDocx(report, { edition, layout: draft.layout, date: issueDate ?? asOf ?? `${year}-12-31` });
  addMessages(messages, edition.anchors ? compareFacts(report, bytes) : []);
  if (leaks) {
    const parts = parsePackage(bytes);
    addMessages(messages, [...findTraces(parts), ...leaks.inFile(passagesInPackage(parts))]);
  }
  return { value: hasErrors(messages) ? undefined : bytes, messages };
}

/** Who calls from JavaScript may give anything. */
function refuseUnknown(key: string, given: unknown, known: readonly string[]): void {
  if (known.some((each) => each === given)) return;
  throw new UsageError({
    code: 'usage/option',
    found: `publish 的 ${key} 是 ${JSON.stringify(given) ?? String(given)}`,
    remedy: `应为 ${known.join('、')} 之一`,
  });
}

/** What can be read in a finished Markdown file. */
function passagesInMarkdown(markdown: string, { report, ledger }: Draft) {
  const { title, children } = parseMarkdown(markdown, '').value;
  return passagesOf({ ...report, head: { ...report.head, title }, children }, ledger);
}

/** Each bookmarked fact of the finished file against the draft's. */
function compareFacts(report: Report, bytes: Uint8Array): readonly Message[] {
  const expected = [...walk(report)].flatMap((node) => (node.type === 'fact' ? [node] : []));
  const actual = readAnchors(bytes).filter(({ kind }) => kind === 'fact');
  return expected.flatMap((node, index) => {
    const found = actual[index];
    if (found?.id === node.id && found.text === node.value) return [];
    return [
      say('output/fact-mismatch', {
        place: node.place,
        subject: node.id,
        actual: found?.text ?? '没有',
        expected: [node.value],
      }),
    ];
  });
}
