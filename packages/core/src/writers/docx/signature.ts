import { AlignmentType, TabStopType } from 'docx';
import type { ReportHead } from '../../model/report.ts';
import { chineseDate } from '../../numeral/index.ts';
import { heightOf, type Twip, twips } from '../../ooxml/index.ts';
import type { WriteContext, Written } from './context.ts';
import { gbt9704, practice } from './gbt9704.ts';
import { blankLines, styled, together } from './paragraph.ts';
import { run, tab } from './piece.ts';
import { textWidth } from './text-width.ts';

/** 署名, 成文日期 and 附注 (7.3.5, 7.3.6). */
export function signature(head: ReportHead, { edition, geometry }: WriteContext): readonly Written[] {
  if (!edition.signature) return [];
  const date = head.issueDate === undefined ? '' : chineseDate(head.issueDate);
  const note = head.note ? [styled('Normal', `（${head.note.replace(/^（(.*)）$/, '$1')}）`)] : [];
  if (head.signatures.length === 0 && date === '') return note;
  const place = head.sealed ? sealed : unsealed;
  const lines = place(head.signatures, date, geometry, note.length > 0);
  const above = head.sealed ? gbt9704.sealedBlankLines : gbt9704.unsealedBlankLines;
  return [...blankLines(above.value, together), ...lines, ...note];
}

interface Block {
  readonly blockWidth: Twip;
  readonly linePitch: Twip;
}

/** Without a seal: where the lines begin, so that the date's first character stands two to the right of the signature's (7.3.5.2). */
export function unsealedStarts(signature: Twip, date: Twip, block: Twip): { signature: Twip; date: Twip } {
  const edge = block - gbt9704.unsealedIndent.value;
  const shift = gbt9704.dateShift.value;
  const dateStart = date > signature ? edge - date : edge - signature + shift;
  return { signature: twips(Math.max(0, dateStart - shift)), date: twips(Math.max(0, dateStart)) };
}

function unsealed(signatures: readonly string[], date: string, { blockWidth }: Block, followed: boolean): Written[] {
  const widest = twips(Math.max(0, ...signatures.map(textWidth)));
  const width = textWidth(date);
  const start = unsealedStarts(widest, width, blockWidth);
  const at = (left: Twip) => ({ alignment: AlignmentType.LEFT, indent: { left, firstLine: 0, firstLineChars: 0 } });
  const isLast = (index: number) => !followed && date === '' && index === signatures.length - 1;
  const names = signatures.map((name, index) =>
    styled('Signature', name, { ...at(start.signature), ...(!isLast(index) && together) }),
  );
  if (date === '') return names;
  const right = names.length > 0 ? blockWidth - start.date - width : gbt9704.unsealedIndent.value;
  // By its end, where a program that parts digits from 汉字 would find no room for the date and wrap it.
  const where = right < scriptGaps(date) || names.length === 0 ? { indent: { right } } : at(start.date);
  return [...names, styled('Signature', date, { ...where, ...(followed && together) })];
}

/** What LibreOffice adds, whatever the paragraph says, where 汉字 and digits meet. */
const scriptGaps = (text: string): number =>
  [...text.matchAll(/(?<=\d)\p{Script=Han}|(?<=\p{Script=Han})\d/gu)].length *
  practice.scriptGap *
  heightOf(gbt9704.bodySize.value);

/**
 * Rows of signatures with the middle of each: the last one stands over the middle of the date, the others of its row to
 * its left, so far that neither seals nor names touch and nothing leaves the text block; what finds no room
 * makes a row above (7.3.5.1).
 */
export function sealedRows(signatures: readonly string[], date: Twip, block: Twip): readonly SealedRow[] {
  const gap = gbt9704.characterPitch.value;
  const last = dateCentre(date, block);
  const reach = (name: string) => Math.max(textWidth(name), gbt9704.sealWidth.value) / 2;
  const rows: { name: string; centre: Twip }[][] = [];
  for (const name of [...signatures].reverse()) {
    const row = rows[0];
    const right = row?.[0];
    const beside = right === undefined ? undefined : right.centre - reach(right.name) - gap - reach(name);
    if (row && beside !== undefined && beside - reach(name) >= 0) row.unshift({ name, centre: twips(beside) });
    else rows.unshift([{ name, centre: twips(Math.min(last, block - reach(name))) }]);
  }
  return rows;
}

const dateCentre = (date: Twip, block: Twip): Twip => twips(block - gbt9704.sealedDateIndent.value - date / 2);

type SealedRow = readonly { readonly name: string; readonly centre: Twip }[];

function sealed(
  signatures: readonly string[],
  date: string,
  { blockWidth, linePitch }: Block,
  followed: boolean,
): Written[] {
  const between = Math.ceil(gbt9704.sealWidth.value / linePitch);
  const rows = sealedRows(signatures, textWidth(date), blockWidth);
  const names = rows.flatMap((row, index) => [
    ...blankLines(index === 0 ? 0 : between, together),
    centred(row, followed || date !== '' || index < rows.length - 1),
  ]);
  const centre = rows.at(-1)?.at(-1)?.centre ?? dateCentre(textWidth(date), blockWidth);
  return date === '' ? names : [...names, centred([{ name: date, centre }], followed)];
}

/** Each in the middle of its place, however wide a program draws it. */
const centred = (row: SealedRow, followed: boolean): Written =>
  styled(
    'Signature',
    row.flatMap(({ name }) => [tab, run(name)]),
    {
      tabStops: row.map(({ centre }) => ({ type: TabStopType.CENTER, position: centre })),
      alignment: AlignmentType.LEFT,
      ...(followed && together),
    },
  );
