import type { ReportHead } from '../../../model/report/report.ts';
import { chineseDate } from '../../../numeral/index.ts';
import { heightOf, type Twip, twips } from '../../../ooxml/index.ts';
import { inBrackets } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { breakTitle } from '../line-breaks/break-title.ts';
import { drawnWidth, widening } from '../line-breaks/drawn-width.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';
import { textWidth } from '../page/text-width.ts';
import { blankLines, styled, together } from '../paragraph.ts';
import { inLines, lineBreak, run, tab } from '../piece.ts';

/** 署名, 成文日期 and 附注 (7.3.5, 7.3.6). */
export function signature(head: ReportHead, { edition, geometry }: WriteContext): SignatureBlock {
  if (!edition.signature) return { blocks: [], lines: 0 };
  const date = head.issueDate === undefined ? '' : chineseDate(head.issueDate);
  const note = head.note ? [styled('Normal', inBrackets(head.note), geometry)] : [];
  if (head.signatures.length === 0 && date === '') return { blocks: note, lines: note.length };
  const place = head.sealed ? sealed : unsealed;
  const lines = place(head.signatures, date, geometry, note.length > 0);
  const above = head.sealed ? gbt9704.sealedBlankLines : gbt9704.unsealedBlankLines;
  const broken = head.signatures.reduce((sum, name) => sum + linesOf(name, geometry.blockWidth).length - 1, 0);
  const blocks = [...blankLines(above.value, together), ...lines, ...note];
  return { blocks, lines: blocks.length + broken };
}

interface SignatureBlock {
  readonly blocks: readonly Fragment[];
  /** All of them stand on one page. */
  readonly lines: number;
}

/** A name that leaves no two characters free at its right (7.3.5.2) is broken between its words. */
function linesOf(name: string, block: Twip): readonly string[] {
  const room = (block - gbt9704.unsealedIndent.value) / gbt9704.characterPitch.value;
  return drawnWidth(name) <= room ? [name] : breakTitle(name, Math.min(room, practice.signatureLine));
}

const nameWidth = (name: string, block: Twip): Twip => twips(Math.max(0, ...linesOf(name, block).map(textWidth)));

/** Without a seal: where the lines begin, so that the date's first character stands two to the right of the signature's (7.3.5.2). */
export function unsealedStarts(signature: Twip, date: Twip, block: Twip): { signature: Twip; date: Twip } {
  const edge = block - gbt9704.unsealedIndent.value;
  const shift = gbt9704.dateShift.value;
  const dateStart = date > signature ? edge - date : edge - signature + shift;
  return { signature: twips(Math.max(0, dateStart - shift)), date: twips(Math.max(0, dateStart)) };
}

function unsealed(signatures: readonly string[], date: string, geometry: Geometry, followed: boolean): Fragment[] {
  const { blockWidth } = geometry;
  const widest = twips(Math.max(0, ...signatures.map((name) => nameWidth(name, blockWidth))));
  const width = textWidth(date);
  const start = unsealedStarts(widest, width, blockWidth);
  const at = (left: Twip, right?: Twip) =>
    ({ alignment: 'left', indent: { left, firstLine: 0, firstLineChars: 0, ...(right && { right }) } }) as const;
  const isLast = (index: number) => !followed && date === '' && index === signatures.length - 1;
  const names = signatures.map((name, index) =>
    styled('Signature', inLines(linesOf(name, blockWidth)), geometry, {
      ...at(start.signature),
      ...(!isLast(index) && together),
    }),
  );
  if (date === '') return names;
  const right = names.length > 0 ? blockWidth - start.date - width : gbt9704.unsealedIndent.value;
  // Where a program draws it wider than that, it begins a little sooner, or stands by its end where that would be seen.
  const lacking = widening(date) * heightOf(gbt9704.bodySize.value) - right;
  const sooner = Math.max(0, lacking - practice.overhang);
  const byEnd = names.length === 0 || sooner > practice.unseen;
  const where = byEnd ? { indent: { right } } : at(twips(start.date - sooner), lacking > 0 ? reach : undefined);
  return [...names, styled('Signature', date, geometry, { ...where, ...(followed && together) })];
}

/** A date at the edge is not wrapped at once: it may reach into the margin. */
const reach = twips(-practice.overhang);

/**
 * Rows of signatures with the middle of each: the last one stands over the middle of the date, the others of its row to
 * its left, so far that neither seals nor names touch and nothing leaves the text block; what finds no room
 * makes a row above (7.3.5.1).
 */
export function sealedRows(signatures: readonly string[], date: Twip, block: Twip): readonly SealedRow[] {
  const gap = gbt9704.characterPitch.value;
  const last = dateCentre(date, block);
  const reach = (name: string) => Math.max(nameWidth(name, block), gbt9704.sealWidth.value) / 2;
  const rows: { name: string; centre: Twip }[][] = [];
  for (const name of [...signatures].reverse()) {
    const row = rows[0];
    const right = row?.[0];
    const beside = right === undefined ? undefined : right.centre - reach(right.name) - gap - reach(name);
    const alone = [name, right?.name ?? ''].some((each) => linesOf(each, block).length > 1);
    if (row && !alone && beside !== undefined && beside - reach(name) >= 0)
      row.unshift({ name, centre: twips(beside) });
    else rows.unshift([{ name, centre: twips(Math.min(last, block - reach(name))) }]);
  }
  return rows;
}

const dateCentre = (date: Twip, block: Twip): Twip => twips(block - gbt9704.sealedDateIndent.value - date / 2);

type SealedRow = readonly { readonly name: string; readonly centre: Twip }[];

function sealed(signatures: readonly string[], date: string, geometry: Geometry, followed: boolean): Fragment[] {
  const { blockWidth, linePitch } = geometry;
  const between = Math.ceil(gbt9704.sealWidth.value / linePitch);
  const rows = sealedRows(signatures, textWidth(date), blockWidth);
  const names = rows.flatMap((row, index) => [
    ...blankLines(index === 0 ? 0 : between, together),
    centred(row, geometry, followed || date !== '' || index < rows.length - 1),
  ]);
  const centre = rows.at(-1)?.at(-1)?.centre ?? dateCentre(textWidth(date), blockWidth);
  return date === '' ? names : [...names, centred([{ name: date, centre }], geometry, followed)];
}

/** Each in the middle of its place, however wide a program draws it. */
const centred = (row: SealedRow, geometry: Geometry, followed: boolean): Fragment =>
  styled(
    'Signature',
    row.flatMap(({ name }) =>
      linesOf(name, geometry.blockWidth).flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), tab, run(line)]),
    ),
    geometry,
    {
      tabStops: row.map(({ centre }) => ({ type: 'center', position: centre })),
      alignment: 'left',
      ...(followed && together),
    },
  );
