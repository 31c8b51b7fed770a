import { AlignmentType, TabStopType } from 'docx';
import type { ReportHead } from '../../model/report.ts';
import { chineseDate } from '../../numeral/index.ts';
import { type Twip, twips } from '../../ooxml/index.ts';
import type { WriteContext, Written } from './context.ts';
import { gbt9704 } from './gbt9704.ts';
import { blankLines, styled } from './paragraph.ts';
import { run, tab } from './piece.ts';
import { textWidth } from './text-width.ts';

/** 署名, 成文日期 and 附注 (7.3.5, 7.3.6). */
export function signature(head: ReportHead, { edition, geometry }: WriteContext): readonly Written[] {
  if (!edition.signature) return [];
  const date = head.issueDate === undefined ? '' : chineseDate(head.issueDate);
  const note = head.note ? [styled('Normal', `（${head.note.replace(/^（(.*)）$/, '$1')}）`)] : [];
  if (head.signatures.length === 0 && date === '') return note;
  const lines = head.sealed ? sealed(head.signatures, date, geometry) : unsealed(head.signatures, date, geometry);
  const above = head.sealed ? gbt9704.sealedBlankLines : gbt9704.unsealedBlankLines;
  return [...blankLines(above.value), ...lines, ...note];
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

function unsealed(signatures: readonly string[], date: string, { blockWidth }: Block): Written[] {
  const widest = twips(Math.max(0, ...signatures.map(textWidth)));
  const start = unsealedStarts(widest, textWidth(date), blockWidth);
  const at = (left: Twip) => ({ alignment: AlignmentType.LEFT, indent: { left, firstLine: 0, firstLineChars: 0 } });
  const names = signatures.map((name) => styled('Signature', name, { ...at(start.signature), ...together }));
  if (date === '') return names;
  if (names.length > 0) return [...names, styled('Signature', date, at(start.date))];
  return [styled('Signature', date, { indent: { right: gbt9704.unsealedIndent.value } })];
}

/**
 * Rows of signatures with the middle of each: the last one stands over the middle of the date, the others of its row to
 * its left, so far that neither seals nor names touch and nothing leaves the text block; what finds no room
 * makes a row above (7.3.5.1).
 */
export function sealedRows(signatures: readonly string[], date: Twip, block: Twip): readonly SealedRow[] {
  const gap = gbt9704.characterPitch.value;
  const last = block - gbt9704.sealedDateIndent.value - date / 2;
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

type SealedRow = readonly { readonly name: string; readonly centre: Twip }[];

function sealed(signatures: readonly string[], date: string, { blockWidth, linePitch }: Block): Written[] {
  const between = Math.ceil(gbt9704.sealWidth.value / linePitch);
  const lines = sealedRows(signatures, textWidth(date), blockWidth).flatMap((row, index) => {
    const tabStops = row.map(({ centre }) => ({ type: TabStopType.CENTER, position: centre }));
    const names = row.flatMap(({ name }) => [tab, run(name)]);
    return [
      ...blankLines(index === 0 ? 0 : between, together),
      styled('Signature', names, { tabStops, alignment: AlignmentType.LEFT, ...together }),
    ];
  });
  if (date === '') return lines;
  return [...lines, styled('Signature', date, { indent: { right: gbt9704.sealedDateIndent.value } })];
}

/** Signature and date stay on one page. */
const together = { keepNext: true } as const;
