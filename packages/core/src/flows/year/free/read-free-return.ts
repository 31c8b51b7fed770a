import { type Message, type Outcome, requireArgument, say } from '../../../message/index.ts';
import { type Proposal, proposalsPath } from '../../../model/form/proposals.ts';
import type { Place } from '../../../model/place.ts';
import { type FigureMatch, matchFigures } from '../../../readers/figures/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { readBlocks } from '../../intake/read-blocks.ts';
import { askDepartments } from '../ask-departments.ts';
import { figureValue } from '../import/figure-value.ts';
import { wordsAround } from '../words-around.ts';
import { freeTexts } from './free-texts.ts';
import { notPublicOf } from './not-public.ts';
import { senderOf } from './sender-of.ts';
import { otherYearOf } from './year-of.ts';

/** A return of the department's own making, and what its figures may be. */
export interface FreeReturn {
  readonly file: string;
  /** By the name of the file or the first words; undefined where neither tells. */
  readonly department: string | undefined;
  /** The sure ones with `accept` filled in: nothing is collected before a person has seen it. */
  readonly proposals: readonly Proposal[];
}

/**
 * The figures of a return that is no form of ours: Word, text, mail, an Excel table of the department's own. Each is
 * proposed with the words it stands in; what is a change, an aim or last year's is counted and left out.
 *
 * @param bytes a .docx, .xlsx, .txt or .md
 * @param file its name, for messages and for where figures come from
 * @param sha256 the hash of those bytes
 * @param draft the draft of the dossier, for its metrics and departments
 * @returns no value where a text cannot be decoded
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const text = encode('复议科：全年受理行政复议案件21件。\n');
 * const { value } = await readFreeReturn(text, 'returns/复议科.txt', sha256(text), drafted);
 * value?.proposals.map(({ figure, candidates }) => [figure, candidates[0]?.metric]); // [['21件', 'review.accepted']]
 * ```
 */
export async function readFreeReturn(
  bytes: Uint8Array,
  file: string,
  sha256: string,
  draft: Draft,
): Promise<Outcome<FreeReturn | undefined>> {
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  requireArgument('text', 'sha256', sha256);
  requireArgument('draft', 'draft', draft);
  const { value: read, messages: ofFile } = await readBlocks(bytes, file);
  if (!read) return { value: undefined, messages: ofFile };
  const { dossier, ledger } = draft;
  const { year } = dossier.report;
  const texts = freeTexts(read.blocks, year);
  const metrics = [...ledger.entries.values()].map(({ metric }) => metric).filter(({ derive }) => !derive);
  const known = new Map(metrics.map((metric) => [metric.id, metric]));
  const matches = matchFigures(texts, metrics, { year }).filter(
    ({ block, start }) => !isCall(texts[block]!.text, start),
  );
  const department = senderOf(file, texts, dossier);
  const otherYear = otherYearOf(file, texts, year);
  const form = askDepartments(draft).value.find((each) => each.department === department);
  const asked = new Set(form?.metrics.map(({ metric }) => metric));
  const stated = matches.filter(({ role }) => role === 'value' || role === 'from' || role === 'to');
  const notPublic = notPublicOf(file, texts, matches);
  const found = stated.map((match): Proposal => {
    const { text, isRemark, place } = texts[match.block]!;
    const metric = known.get(match.candidates[0]?.metric ?? '');
    // 行政检查702次 of one office is no figure of the whole county: sure is only what that office is asked for.
    const isOwn = metric !== undefined && asked.has(metric.id);
    const isSure =
      otherYear === undefined &&
      match.certainty === 'sure' &&
      !isRemark &&
      isOwn &&
      figureValue(match.figure!, metric) !== undefined;
    const others = match.certainty === 'sure' && metric && !isOwn ? [notAsked(match, department)] : match.candidates;
    return {
      figure: match.text,
      words: wordsAround(text, match, clause),
      ...(department !== undefined && { department }),
      ...((match.role === 'from' || match.role === 'to') && { role: match.role }),
      ...(notPublic.has(match) && { classification: 'internal' as const }),
      origin: { file, ...spotIn(place), sha256 },
      candidates: [...others],
      accept: isSure ? metric.id : null,
    };
  });
  const proposals = joinEnds(found, stated);
  const messages: Message[] = [...ofFile];
  const place = { file };
  if (proposals.length === 0) messages.push(say('form/no-figures', { place }));
  else {
    const sure = proposals.filter(({ accept }) => accept).length;
    const expected = [sure, proposals.length - sure, matches.length - stated.length].map(String);
    messages.push(say('form/free', { place, actual: proposalsPath, expected }));
    const internal = proposals.filter(({ classification }) => classification === 'internal').length;
    if (internal > 0) {
      const counts = [String(internal), String(proposals.length)];
      messages.push(say('form/free-internal', { place, actual: notPublic.words ?? '', expected: counts }));
    }
    if (otherYear !== undefined) {
      const expected = [String(year)];
      messages.push(say('form/free-year', { place, actual: String(otherYear), expected }));
    }
    if (department === undefined) messages.push(say('form/free-department', { place }));
  }
  return { value: { file, department, proposals }, messages };
}

/** 联系电话：0712-…: a number to call is no figure. */
const isCall = (text: string, start: number): boolean =>
  /(?:电话|手机|传真|邮编|邮政编码)(?:号码|号|是|为)?[\s：:]{0,8}(?:\d{3,4}[-－—]?)?$/u.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** 由862人增至889人: the two ends are of one metric, sure together or not at all, for one alone says nothing. */
function joinEnds(proposals: readonly Proposal[], matches: readonly FigureMatch[]): readonly Proposal[] {
  return proposals.map((proposal, at): Proposal => {
    if (proposal.role === undefined) return proposal;
    const other = at + (proposal.role === 'from' ? 1 : -1);
    const partner = proposals[other];
    const isPair = partner?.role !== undefined && partner.role !== proposal.role;
    if (!isPair || matches[at]!.block !== matches[other]!.block) return { ...proposal, accept: null };
    const ids = [proposal, partner].flatMap(({ accept }) => accept ?? []);
    const [id] = ids;
    const isLikely = [proposal, partner].every(({ candidates }) => candidates[0]?.metric === id);
    return { ...proposal, accept: id !== undefined && isLikely && ids.every((each) => each === id) ? id : null };
  });
}

/** The sure metric of a department that is asked for others. */
const notAsked = ({ candidates }: FigureMatch, department: string | undefined) => ({
  ...candidates[0]!,
  reason: department === undefined ? '看不出是哪个单位的数' : `不是向“${department}”要的，可能只是它一家的数`,
});

const spotIn = ({ sheet, cell, paragraph, line }: Place) => ({
  ...(sheet !== undefined && { sheet }),
  ...(cell !== undefined && { cell }),
  ...(paragraph !== undefined ? { paragraph } : cell === undefined && line !== undefined ? { line } : {}),
});

/** The clause of a figure. */
const clause = { from: '。；：\n', to: '，。；\n', before: 60, after: 30 };
