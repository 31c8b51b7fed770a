import type { CellStyle, WriteSheet } from '../../ooxml/index.ts';

/** How tables look in every workbook that we write. */
export const tableStyles = {
  /** Text that stays text, whatever it begins with and whoever edits it. */
  text: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  number: { alignment: { vertical: 'top', horizontal: 'center' } },
  heading: {
    numFmt: '@',
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } },
    alignment: { vertical: 'center', horizontal: 'center', wrapText: true },
  },
  page: {
    orientation: 'landscape',
    paperSize: 'a4',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
  },
} as const satisfies {
  readonly text: CellStyle;
  readonly number: CellStyle;
  readonly heading: CellStyle;
  readonly page: NonNullable<WriteSheet['pageSetup']>;
};
