import { AlignmentType, Footer, ImportedXmlComponent, type IParagraphOptions, Paragraph, TextRun } from 'docx';
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

/** The number of the page. The library's own field holds none until a program counts; readers that don't would print “— —”. */
const pageField = (): readonly TextRun[] =>
  [
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText xml:space="preserve">PAGE</w:instrText>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:t>1</w:t>',
    '<w:fldChar w:fldCharType="end"/>',
  ].map((xml) => ImportedXmlComponent.fromXmlString(`<w:r>${xml}</w:r>`) as unknown as TextRun);

const footer = (options: IParagraphOptions): Footer =>
  new Footer({
    children: [new Paragraph({ style: 'Footer', ...options, children: [dash('— '), ...pageField(), dash(' —')] })],
  });
