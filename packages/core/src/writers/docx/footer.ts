import { AlignmentType, Footer, type IParagraphOptions, Paragraph, SimpleField, TextRun } from 'docx';
import { gbt9704 } from './gbt9704.ts';
import type { Geometry } from './geometry.ts';

const indent = gbt9704.pageNumberIndent.value;
const flat = { firstLine: 0, firstLineChars: 0 } as const;
const right = { alignment: AlignmentType.RIGHT, indent: { right: indent, ...flat } } as const;
const left = { alignment: AlignmentType.LEFT, indent: { left: indent, ...flat } } as const;
const centred = { alignment: AlignmentType.CENTER, indent: flat } as const;

/** “— 1 —”, on the outside of odd and even pages, or in the middle (7.5). */
export function footers(pageNumber: Geometry['pageNumber']): { default: Footer; even: Footer } {
  return pageNumber === 'center'
    ? { default: footer(centred), even: footer(centred) }
    : { default: footer(right), even: footer(left) };
}

const dash = (text: string): TextRun => new TextRun({ text, font: { hint: 'eastAsia' } });

/** The field has a number in it for readers that compute none; Word and others put in their own. */
const footer = (options: IParagraphOptions): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        ...options,
        children: [dash('— '), new SimpleField('PAGE', '1'), dash(' —')],
      }),
    ],
  });
