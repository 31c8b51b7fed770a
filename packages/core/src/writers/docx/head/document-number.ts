import type { ReportHead } from '../../../model/report/report.ts';
import { heightOf, type Twip, toPoints, twips } from '../../../ooxml/index.ts';
import type { Fragment } from '../context.ts';
import { single } from '../markup/border-lines.ts';
import type { TabStop } from '../markup/paragraph-markup.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';
import { textWidth } from '../page/text-width.ts';
import { blankLines, styled } from '../paragraph.ts';
import { type Piece, run, tab } from '../piece.ts';

/** The distance that brings the red line 4 mm below the ink: the line of text has white below its own. */
function redLine(geometry: Geometry) {
  const size = heightOf(gbt9704.bodySize.value);
  const white = (1 - practice.baseline) * geometry.linePitch - practice.inkDescent * size;
  return {
    bottom: {
      ...single(gbt9704.redLineWeight.value, gbt9704.issuerMarkColour.value),
      space: Math.round(toPoints(twips(gbt9704.redLineGap.value - white))),
    },
  };
}

/** 发文字号, with 签发人 on its right in a document sent upward (7.2.5, 7.2.6), above the red line (7.2.7). */
export function documentNumber(head: ReportHead, upward: boolean, geometry: Geometry): readonly Fragment[] {
  const number = head.documentNumber ?? '';
  const above = blankLines(gbt9704.documentNumberBlankLines.value);
  const border = redLine(geometry);
  if (!upward || head.signatories.length === 0)
    return [...above, styled('DocumentNumber', number, geometry, { border })];
  const lines = signatoryLines(head.signatories, number, geometry.blockWidth);
  return [
    ...above,
    ...lines.map(({ pieces, tabStops }, index) =>
      styled('Signatory', pieces, geometry, { tabStops, ...(index === lines.length - 1 && { border }) }),
    ),
  ];
}

interface TabbedLine {
  readonly pieces: readonly Piece[];
  readonly tabStops: readonly TabStop[];
}

/** Two names a line under each other; the last line begins with the document number. */
function signatoryLines(names: readonly string[], number: string, blockWidth: Twip): readonly TabbedLine[] {
  const columns = Math.min(names.length, gbt9704.signatoriesPerLine.value);
  const label = textWidth('签发人：');
  const name = textWidth('字'.repeat(Math.max(...names.map((each) => [...each].length))));
  const gap = gbt9704.characterPitch.value;
  const end = blockWidth - gbt9704.signatoryIndent.value;
  const first = end - columns * name - (columns - 1) * gap;
  const left = (position: number) => ({ type: 'left', position }) as const;
  const tabStops = [
    left(gbt9704.documentNumberIndent.value),
    left(first - label),
    left(first),
    ...(columns > 1 ? [left(first + name + gap)] : []),
  ];
  const rows = Array.from({ length: Math.ceil(names.length / columns) }, (_, row) =>
    names.slice(row * columns, (row + 1) * columns),
  );
  return rows.map((row, index) => ({
    tabStops,
    pieces: [
      tab,
      run(index === rows.length - 1 ? number : ''),
      tab,
      // The label ends where the names begin: a tab there would run on to the next stop.
      index === 0 ? run('签发人：') : tab,
      ...row.flatMap((each, column): Piece[] => [
        ...(column === 0 ? [] : [tab]),
        run(each, { style: 'SignatoryName' }),
      ]),
    ],
  }));
}
