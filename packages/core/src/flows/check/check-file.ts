import type { Findings } from '../../lint/index.ts';
import {
  type Message,
  makeError,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import type { RuleSettings } from '../../model/lint.ts';
import type { Formulation } from '../../model/pack/formulation.ts';
import type { Report } from '../../model/report/report.ts';
import type { SourceBlock } from '../../readers/block.ts';
import { type ReadReport, readReport } from '../../readers/report/index.ts';
import { decodeText } from '../../source/index.ts';
import { openingWords } from '../../tree/index.ts';
import { readBlocks } from '../intake/read-blocks.ts';
import { settleFindings } from './settle-findings.ts';

/** What a report in a file does not say, and at which levels it is checked. */
export interface FileCheckOptions {
  /** 报告年度, where the file does not say or says another. */
  readonly year?: number | undefined;
  readonly rules?: readonly RuleSettings[] | undefined;
  /** Wording by report year: a pack's `outline.formulations`. */
  readonly formulations?: readonly Formulation[] | undefined;
  /** Last year's report, as `readReportFile` gives it, to find what was copied from it. */
  readonly previous?: Report | undefined;
}

const kinds: OptionKinds<FileCheckOptions> = {
  year: 'year?',
  rules: 'objects?',
  formulations: 'objects?',
  previous: 'report?',
};

/**
 * The report in a .docx, .md or .txt file. Undefined where a text cannot be decoded.
 *
 * @param bytes the file as it is
 * @param file its name, for messages
 * @returns the report tree with printed numbers as `label`, and the places of its paragraphs
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value } = await readReportFile(bytes, 'report.docx');
 * value?.report.head.title; // '云山县司法局关于2025年度法治政府建设情况的报告'
 * ```
 */
export async function readReportFile(bytes: Uint8Array, file: string): Promise<Outcome<ReadReport | undefined>> {
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  const { value: read, messages } = await readBlocks(bytes, file);
  return { value: read && readReport(read.blocks), messages };
}

/** Says of messages about a paragraph what it begins with: a number alone sends people counting. */
function addOpenings(
  messages: readonly (Message & { paragraph?: number; opening?: string })[],
  blocks: readonly SourceBlock[],
): void {
  const openings = new Map(
    blocks.flatMap((block) =>
      block.type === 'paragraph' ? [[block.spot.place.paragraph, openingWords(block.text)] as const] : [],
    ),
  );
  for (const message of messages) {
    const opening = message.paragraph === undefined ? undefined : openings.get(message.paragraph);
    if (opening !== undefined) message.opening ??= opening;
  }
}

/** A report in a file, with what the rules that need no data find in it. */
export interface CheckedFile extends Findings {
  readonly report: Report;
  /** The decoded text of a .md or .txt; undefined for Office files, which are not fixed. */
  readonly source: string | undefined;
}

/**
 * A .docx, .md or .txt report that fazhi did not make, checked. Undefined where a text cannot be decoded.
 *
 * @param bytes the file as it is
 * @param file its name, for messages, and for the kind of a text
 * @param options the report year in full, 2025; levels of rules; wording by year; last year's report
 * @returns the report and the findings, at line and column or at the paragraph
 * @throws InputError `import/format` on a file that is none of these, or a damaged one, `check/workbook` on a workbook
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const typed = encode('# 报告\n\n截止2025年底，共12件。\n');
 * const { value } = await checkFile(typed, 'report.md');
 * value?.messages.some(({ ruleId }) => ruleId === 'term/jiezhi'); // true
 * ```
 */
export async function checkFile(
  bytes: Uint8Array,
  file: string,
  options: FileCheckOptions = {},
): Promise<Outcome<CheckedFile | undefined>> {
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  requireOptions(kinds, 'options', options);
  const { year, rules = [], formulations = [], previous } = options;
  const { value: read, messages } = await readBlocks(bytes, file);
  if (!read) return { value: undefined, messages };
  const { blocks, office } = read;
  if (office?.kind === 'workbook') throw makeError('check/workbook', { subject: file });
  const { report, places, year: stated, reading, widened } = readReport(blocks);
  const noted = widened > 0 ? [say('input/half-width', { place: { file }, actual: String(widened) })] : [];
  const source = /\.(?:md|markdown|txt)$/i.test(file) ? decodeText(bytes, file).value : undefined;
  const sources = new Map(source === undefined ? [] : [[file, source]]);
  const details = office && (await import('./word-details.ts')).wordDetails(office, file);
  const subject = {
    report,
    places,
    sources,
    year: year ?? stated,
    reading,
    formulations,
    ...(previous && { previous }),
    ...details?.page,
  };
  const told = office?.kind === 'word' ? messages.filter(({ ruleId }) => ruleId !== 'input/comments') : messages;
  const found = settleFindings([], subject, rules);
  if (office) addOpenings(found.messages, blocks);
  return {
    value: { report, source, ...found, messages: [...told, ...noted, ...(details?.remarks ?? []), ...found.messages] },
    messages: [],
  };
}
