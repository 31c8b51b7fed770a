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
  const names = signatures.map((name) => styled('Signature', name, at(start.signature)));
  if (date === '') return names;
  if (names.length > 0) return [...names, styled('Signature', date, at(start.date))];
  return [styled('Signature', date, { indent: { right: gbt9704.unsealedIndent.value } })];
}

/** Where a signature's middle stands: over the middle of the date, each earlier one a seal's width to the left. */
export function sealedCentres(count: number, date: Twip, block: Twip): readonly Twip[] {
  const last = block - gbt9704.sealedDateIndent.value - date / 2;
  const step = gbt9704.sealWidth.value + gbt9704.characterPitch.value;
  return Array.from({ length: count }, (_, index) => twips(last - (count - 1 - index) * step));
}

/** Seals of a row neither touch nor leave the text block: two of them, one below the other beyond that (7.3.5.1). */
const sealsPerRow = 2;

function sealed(signatures: readonly string[], date: string, { blockWidth, linePitch }: Block): Written[] {
  const rows: string[][] = [];
  for (let end = signatures.length; end > 0; end -= sealsPerRow) {
    rows.unshift(signatures.slice(Math.max(0, end - sealsPerRow), end));
  }
  const between = Math.ceil(gbt9704.sealWidth.value / linePitch);
  const lines = rows.flatMap((row, index) => {
    const centres = sealedCentres(row.length, textWidth(date), blockWidth);
    const tabStops = centres.map((position) => ({ type: TabStopType.CENTER, position }));
    const names = row.flatMap((name) => [tab, run(name)]);
    return [
      ...blankLines(index === 0 ? 0 : between),
      styled('Signature', names, { tabStops, alignment: AlignmentType.LEFT }),
    ];
  });
  if (date === '') return lines;
  return [...lines, styled('Signature', date, { indent: { right: gbt9704.sealedDateIndent.value } })];
}
