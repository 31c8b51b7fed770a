import type { Block, Paragraph, ReportNode } from '../../model/report.ts';
import { plainText, walk, widthOf } from '../../tree/index.ts';
import { gbt9704 } from './gbt9704.ts';

/**
 * The paragraphs that what follows the body holds on to, so that no page has 附件说明, 署名 and 成文日期 alone
 * (7.3.5.5): the last one, and the one before it where the last is a closing formula of one line, unless that one is so
 * long that LibreOffice, which keeps all of its lines together, would leave half a page white.
 */
export function closingOf(body: readonly Block[]): ReadonlySet<ReportNode> {
  const blocks = body.flatMap((block) => [...walk(block)].filter(isParagraphOrTable));
  const [last, before] = blocks.slice(-2).reverse();
  if (last?.type !== 'paragraph') return new Set();
  const short = before?.type === 'paragraph' && linesOf(last) === 1 && linesOf(before) <= mostLines;
  return new Set(short ? [before, last] : [last]);
}

const isParagraphOrTable = ({ type }: ReportNode): boolean => type === 'paragraph' || type === 'table';

const mostLines = 6;
const indent = gbt9704.bodyIndent.value / gbt9704.characterPitch.value;
const linesOf = ({ children }: Paragraph): number =>
  Math.ceil((indent + widthOf(plainText(children))) / gbt9704.charactersPerLine.value);
