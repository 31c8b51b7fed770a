import type { Block, Paragraph, ReportNode } from '../../../model/report/report.ts';
import { childrenOf, plainText } from '../../../tree/index.ts';
import { drawnWidth } from '../line-breaks/drawn-width.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';

/**
 * The paragraphs that what follows the body holds on to, so that no page has 附件说明, 署名 and 成文日期 alone
 * (7.3.5.5): the last one, and the one before it where the last is a closing formula of one line. LibreOffice 7.4 keeps
 * all lines of such a paragraph together, and the headings above it: what would leave half a page white is not held.
 * `below` lines follow on the same page.
 */
export function closingOf(body: readonly Block[], below: number): ReadonlySet<ReportNode> {
  if (below === 0) return new Set();
  const [last, ...before] = [...linesOf(body)].reverse();
  if (last?.type !== 'paragraph') return new Set();
  const own = heightOf(last);
  if (own + headingsIn(before) + below > mostLines && own > fewLines) return new Set();
  const [previous, ...above] = before;
  const held = own + below + (previous?.type === 'paragraph' ? heightOf(previous) + headingsIn(above) : 0);
  const both = own === 1 && previous?.type === 'paragraph' && held <= practice.heldLines;
  return new Set(both ? [previous.node, last.node] : [last.node]);
}

/** With more of them on the next page, less than half of this one may be filled. */
const mostLines = gbt9704.linesPerPage.value / 2 + 1;
const fewLines = 2;

type Line =
  | { readonly type: 'heading' | 'paragraph'; readonly node: ReportNode; readonly text: () => string }
  | { readonly type: 'other' };

/** What stands below each other in the body. */
function* linesOf(blocks: readonly ReportNode[], lead = ''): Generator<Line> {
  for (const [index, block] of blocks.entries()) {
    const before = index === 0 ? lead : '';
    if (block.type === 'paragraph') yield { type: 'paragraph', node: block, text: () => before + textOf(block) };
    else if (block.type === 'table') yield { type: 'other' };
    else if (block.type === 'section') {
      const title = () => `（一）${plainText(block.title)}。`;
      const runsIn = block.runIn && block.children[0]?.type === 'paragraph';
      if (!runsIn) yield { type: 'heading', node: block, text: title };
      yield* linesOf(block.children, runsIn ? title() : '');
    } else yield* linesOf(childrenOf(block));
  }
}

const textOf = ({ children }: Paragraph): string => plainText(children);

/** Of the headings right above something, which stay on its page. */
function headingsIn(before: readonly Line[]): number {
  const end = before.findIndex(({ type }) => type !== 'heading');
  return before.slice(0, end < 0 ? before.length : end).reduce((sum, line) => sum + heightOf(line), 0);
}

const indent = gbt9704.bodyIndent.value / gbt9704.characterPitch.value;
const heightOf = (line: Line): number =>
  line.type === 'other' ? 0 : Math.ceil((indent + drawnWidth(line.text())) / gbt9704.charactersPerLine.value);
