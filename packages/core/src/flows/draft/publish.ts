import { findTraces, passagesInPackage, passagesOf } from '../../edition/index.ts';
import { parseMarkdown, stringifyReport } from '../../markdown/index.ts';
import { addMessages, hasErrors, type Message, type Outcome, requireArgument, say } from '../../message/index.ts';
import { type EditionId, editions } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { parsePackage } from '../../ooxml/index.ts';
import { readAnchors } from '../../readers/docx/index.ts';
import { walk } from '../../tree/index.ts';
import { writeDocx } from '../../writers/docx/index.ts';
import { pause } from '../pause.ts';
import type { Draft } from './draft.ts';
import { type FinishOptions, finishEdition, refuseUnknown } from './finish-edition.ts';

/** The formats, `docx` and `md`. */
export const formats = ['docx', 'md'] as const;
/** What `publish` writes: `docx`, a Word file by GB/T 9704—2012, or `md`, Markdown. */
export type Format = (typeof formats)[number];

/** The edition and the format of a file, and how it is finished. */
export interface PublishOptions extends FinishOptions {
  readonly edition: EditionId;
  readonly format: Format;
}

/**
 * The draft as a file of one edition; undefined where it may not leave: open slots, an internal fact in a public
 * edition, or a figure that reads back differently from the ledger.
 *
 * @param draft a draft
 * @param options the edition and the format, `docx` or `md`, and what `finish` takes
 * @returns bytes of the file, undefined where it may not leave
 * @throws UsageError `usage/option` for an edition or a format that there is not; the signal's reason where it is aborted
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value } = await publish(drafted, { edition: 'public', format: 'md' });
 * new TextDecoder().decode(value).split('\n').at(-2); // '全年受理行政复议21件，同比增长16.7%。'
 * ```
 */
export async function publish(draft: Draft, options: PublishOptions): Promise<Outcome<Uint8Array | undefined>> {
  requireArgument('draft', 'draft', draft);
  requireArgument('object', 'options', options);
  const { edition: id, format, ...rest } = options;
  refuseUnknown('format', format, formats);
  const { value: report, messages: found, leaks } = await finishEdition(draft, id, rest);
  if (!report) return { value: undefined, messages: found };
  const edition = editions[id];
  const messages = [...found];
  await pause(options.signal);
  if (format === 'md') {
    const markdown = stringifyReport(report, { marks: edition.anchors });
    if (leaks) addMessages(messages, leaks.inFile(passagesInMarkdown(markdown, draft)));
    return { value: hasErrors(messages) ? undefined : new TextEncoder().encode(markdown), messages };
  }

  const { issueDate, asOf, year } = draft.dossier.report;
  const bytes = await writeDocx(report, { edition, layout: draft.layout, date: issueDate ?? asOf ?? `${year}-12-31` });
  await pause(options.signal);
  addMessages(messages, edition.anchors ? compareFacts(report, bytes) : []);
  if (leaks) {
    const parts = parsePackage(bytes);
    addMessages(messages, [...findTraces(parts), ...leaks.inFile(passagesInPackage(parts))]);
  }
  return { value: hasErrors(messages) ? undefined : bytes, messages };
}

/** What can be read in a finished Markdown file. */
function passagesInMarkdown(markdown: string, { report, ledger }: Draft) {
  const { title, children } = parseMarkdown(markdown, '').value;
  return passagesOf({ ...report, head: { ...report.head, title }, children }, ledger);
}

/** Each bookmarked fact of the finished file against the draft's. */
function compareFacts(report: Report, bytes: Uint8Array): readonly Message[] {
  const expected = walk(report).flatMap((node) => (node.type === 'fact' ? [node] : []));
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
