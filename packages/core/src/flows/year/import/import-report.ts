import { parseDossier } from '../../../dossier/index.ts';
import { makeLedger } from '../../../ledger/index.ts';
import {
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../../message/index.ts';
import type { Precision } from '../../../model/dossier/fact.ts';
import type { OrganLevel } from '../../../model/dossier/organ.ts';
import { type Proposal, proposalsPath } from '../../../model/form/proposals.ts';
import type { Outline } from '../../../model/pack/outline.ts';
import { readReport } from '../../../readers/report/index.ts';
import { plainText } from '../../../tree/index.ts';
import { readBlocks } from '../../intake/read-blocks.ts';
import { writeProposals } from '../proposals/write-proposals.ts';
import { figuresOf, type ReportFigure, spotOf, statedFacts } from './figures-of.ts';
import { headWords } from './head-words.ts';
import { reportOutline } from './report-outline.ts';
import { reportTexts } from './report-texts.ts';

/** What a report in a file does not say, or says another way. */
export interface ImportReportOptions {
  /** SHA-256 of the file, for where figures come from. */
  readonly sha256: string;
  /** The pack whose metrics it is read by, as report.yaml is to name it: national@^1. */
  readonly pack: string;
  readonly organ?: string | undefined;
  readonly level?: OrganLevel | undefined;
  /** 报告年度. */
  readonly year?: number | undefined;
}

/** A dossier made from a report, and what became of its figures. */
export interface ImportedReport {
  /** Texts of the dossier by path inside it. */
  readonly files: ReadonlyMap<string, string>;
  readonly year: number;
  /** Whose report it is; undefined where nothing tells. */
  readonly organ: string | undefined;
  /** Figures that are facts now, and figures that a person has to say more of. */
  readonly sure: number;
  readonly proposed: number;
  /** Last year's value of each metric for whoever goes on from here, with where it stands. */
  readonly facts: readonly ReportedFact[];
}

/** What a report says of one metric. */
export interface ReportedFact {
  readonly metric: string;
  /** This report's value: the later end of a change. */
  readonly value: string;
  /** How it is meant; exact where it is not said. */
  readonly precision?: Precision | undefined;
  /** 第几段 of a Word file, 第几行 of a text. */
  readonly paragraph?: number | undefined;
  readonly line?: number | undefined;
  readonly file: string;
  readonly sha256: string;
}

const kinds: OptionKinds<ImportReportOptions> = {
  sha256: 'text',
  pack: 'text',
  organ: 'text?',
  level: 'level?',
  year: 'year?',
};

/**
 * A report that somebody made, as a dossier: its head, its sections with their text, the figures that are sure as facts and
 * as links in the text, the others as proposals. Built again, the dossier gives the same text.
 *
 * @param bytes a .docx, .md or .txt
 * @param file its name, for messages and for where figures come from
 * @param outline the pack whose metrics it is read by
 * @param options the hash, the pack's name, and what the report does not say
 * @returns the files of the dossier; undefined where a text cannot be decoded or its year is not told
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const text = encode('云山县人民政府2025年法治政府建设报告\n\n一、工作情况\n受理行政复议案件21件。\n');
 * const { value } = await importReport(text, 'report.txt', outline, { sha256: sha256(text), pack: 'small' });
 * [value?.year, value?.sure, value?.files.get('prose/achievements.md')]; // [2025, 1, '受理行政复议案件[21件](fact:review.accepted)。\n']
 * ```
 */
export async function importReport(
  bytes: Uint8Array,
  file: string,
  outline: Outline,
  options: ImportReportOptions,
): Promise<Outcome<ImportedReport | undefined>> {
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  requireArgument('outline', 'outline', outline);
  requireOptions(kinds, 'options', options);
  const { value: blocks, messages: ofFile } = await readBlocks(bytes, file);
  if (!blocks) return { value: undefined, messages: ofFile };
  const messages: Message[] = [...ofFile];
  const read = readReport(blocks.blocks);
  const place = { file };
  const year = options.year ?? read.year;
  if (year === undefined) return { value: undefined, messages: [...messages, say('year/no-year', { place })] };
  if (read.widened > 0) messages.push(say('input/half-width', { place, actual: String(read.widened) }));
  const left = read.noise.flatMap((block) => (block.type === 'paragraph' ? [block.text.trim()] : [])).filter(Boolean);
  if (left.length > 0)
    messages.push(say('year/left-out', { place, actual: String(left.length), expected: left.slice(0, 5) }));

  const { signatures } = read.report.head;
  const dated = read.places.has('issueDate');
  const last = dated ? read.report.children.at(-1) : undefined;
  const words = headWords(read, last && last.type !== 'attachment' ? plainText(last) : undefined);
  const head = {
    ...words,
    organ: options.organ ?? words.organ,
    level: options.level ?? words.level,
    title: read.report.head.title,
    year,
    pack: options.pack,
    addressees: read.report.head.addressees,
  };
  if (head.organ === undefined) messages.push(say('year/no-organ', { place }));
  else if (head.level === undefined) messages.push(say('year/no-level', { place, actual: head.organ }));
  const sections = reportOutline(read.report, head.addressees[0], dated ? signatures.length + 1 : 0);
  const figures = figuresOf(sections, outline.metrics, year);
  const origin = { file, sha256: options.sha256 };
  const stated = statedFacts(figures);
  const parts = { head, sections, figures, stated, origin, outline };
  // Once without links: only a ledger can say how each figure is printed.
  const { value: bare } = parseDossier(reportTexts({ ...parts, ledger: undefined }));
  const ledger = bare && makeLedger(bare, outline).value;
  const files = new Map(reportTexts({ ...parts, ledger }));
  const open = figures.filter((figure) => !isTaken(figure, stated));
  const proposals = open.map((figure) => proposalOf(figure, origin));
  if (proposals.length > 0) files.set(proposalsPath, writeProposals(proposals));
  const facts = [...stated].flatMap(([metric, { keys, first }]): readonly ReportedFact[] => {
    const value = keys.to ?? keys.value;
    const { precision } = keys;
    return value === undefined ? [] : [{ metric, value, ...(precision && { precision }), ...origin, ...spotOf(first) }];
  });
  return {
    value: { files, year, organ: head.organ, sure: figures.length - open.length, proposed: open.length, facts },
    messages,
  };
}

/** What the facts say already needs no person. */
function isTaken({ value, candidates, role }: ReportFigure, stated: ReturnType<typeof statedFacts>): boolean {
  const keys = value === undefined ? undefined : stated.get(candidates[0]!.metric)?.keys;
  return keys !== undefined && role !== 'change' && role !== 'target' && keys[role] === value;
}

function proposalOf(
  { text, words, place, candidates }: ReportFigure,
  origin: { file: string; sha256: string },
): Proposal {
  return { figure: text, words, origin: { ...origin, ...spotOf({ place }) }, candidates: [...candidates] };
}
