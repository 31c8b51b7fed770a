import type { SetParagraph, Typesetting } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { isHeading, type RoledParagraph, setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** What stands between two parts, in lines: empty paragraphs, and white above and below that is as high as lines. */
function linesIn(paragraphs: readonly SetParagraph[], above: number, below: number, usual: number): number {
  const blank = paragraphs.slice(above + 1, below).filter(({ text }) => text.trim() === '').length;
  const pitch = paragraphs[below]?.linePitch ?? usual;
  const white = (paragraphs[above]?.after ?? 0) + (paragraphs[below]?.before ?? 0);
  return blank + Math.round(white / pitch);
}

/** Other than one empty line below the title, above 附件说明 and above the signature, or between 附件 and its title; any in the text or between the lines of its title. */
export const blankLines = defineRule('format/blank-lines', (checked, say) => {
  const { typesetting, standard } = checked;
  const usual = standard?.profiles[0]?.linePitch;
  if (!typesetting || usual === undefined) return;
  const { paragraphs } = typesetting;
  const linesBetween = (upper: number, lower: number) => linesIn(paragraphs, upper, lower, usual);
  const parts = setRolesOf(checked);
  const tell = (index: number, lines: number, subject: string, expected: string) =>
    say({
      place: typesetPlace(typesetting, paragraphs[index]!),
      subject,
      actual: lines === 0 ? '没有空行' : `空了${lines}行`,
      expected: [expected],
    });
  const above = (index: number) => paragraphs.slice(0, index).findLastIndex(({ text }) => text.trim() !== '');

  const title = parts.findLast(({ role }) => role === 'title')?.index;
  const addressee = parts.find(({ role }) => role === 'addressee')?.index;
  if (title !== undefined && addressee !== undefined) {
    const lines = linesBetween(title, addressee);
    if (lines !== 1) tell(addressee, lines, '标题和主送机关之间', '空一行');
  }
  const titles = parts.flatMap((part) => (part.role === 'title' && part.index !== undefined ? [part.index] : []));
  const apart = titles.find((index, at) => at > 0 && above(index) + 1 < index);
  if (apart !== undefined) tell(apart, apart - above(apart) - 1, '标题各行之间', '不空行');
  const number = parts.findLast(({ role }) => role === 'documentNumber')?.index;
  const first = parts.find(({ role }) => role === 'title')?.index;
  if (number !== undefined && first !== undefined && above(first) === number) {
    const lines = linesBetween(number, first);
    if (lines !== 2) tell(first, lines, '红色分隔线和标题之间', '空二行');
  }
  const mark = parts.findLast(({ role, paragraph }) => role === 'issuerMark' && !paragraph.frame)?.index;
  if (mark !== undefined && number !== undefined && above(number) === mark) {
    const lines = linesBetween(mark, number);
    // White above the number may stand for lines that are missing.
    if (lines > 2) tell(number, lines, '发文机关标志和发文字号之间', '空二行');
  }
  const note = parts.find(({ role }) => role === 'attachmentNote')?.index;
  if (note !== undefined && above(note) >= 0) {
    const lines = linesBetween(above(note), note);
    if (lines !== 1) tell(note, lines, '正文和附件说明之间', '空一行');
  }
  const signature = parts.find(({ role }) => role === 'signature')?.index;
  // More than two are told by a rule of its own: a seal needs room.
  // A name below its date is told by a rule of its own.
  const isBelowDate =
    signature !== undefined && parts.some(({ role, index }) => role === 'date' && index === above(signature));
  if (
    signature !== undefined &&
    !isBelowDate &&
    above(signature) >= 0 &&
    linesBetween(above(signature), signature) === 0
  )
    tell(signature, 0, '正文和署名之间', '空一行，加盖印章的留够盖章的位置');
  const parted = partedText(parts, typesetting);
  if (parted) tell(parted.index, parted.lines, '正文段落之间', '不空行');
  for (const { role, index } of parts) {
    if (role !== 'attachmentTitle' || index === undefined) continue;
    const lines = linesBetween(above(index), index);
    if (lines !== 1) tell(index, lines, '“附件”和附件标题之间', '空一行，标题在第三行');
  }
});

/** The first paragraph of the text with empty lines above it, between its headings and paragraphs; those beside a table or a picture are its own. */
function partedText(
  parts: readonly RoledParagraph[],
  { paragraphs, tables }: Typesetting,
): { readonly index: number; readonly lines: number } | undefined {
  const isText = ({ role }: RoledParagraph) => role === 'body' || isHeading(role);
  const text = new Set(parts.flatMap((part) => (isText(part) && part.index !== undefined ? [part.index] : [])));
  for (const index of text) {
    const upper = paragraphs.slice(0, index).findLastIndex((each) => each.text.trim() !== '' || each.drawing);
    const lines = index - upper - 1;
    if (upper < 0 || lines === 0 || !text.has(upper)) continue;
    const between = paragraphs.slice(upper, index);
    const isTabled = tables.some(({ after }) => between.some(({ number }) => number === after));
    const isBroken = [...between, paragraphs[index]!].some((each) => each.pageBreak || each.breaksAfter);
    if (!isTabled && !isBroken) return { index, lines };
  }
  return undefined;
}
