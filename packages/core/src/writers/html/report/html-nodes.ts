import type { Annotation, ReportNode, Table } from '../../../model/report/report.ts';
import { type Handlers, handle, plainText } from '../../../tree/index.ts';
import { placeCells } from '../../place-cells.ts';
import { escapeHtml } from '../escape-html.ts';
import { htmlTitle } from './html-title.ts';

/** Comments of the margin in the order of their words; they stand at the end of the page. */
export interface HtmlContext {
  readonly notes: Annotation[];
}

const handlers: Handlers<HtmlContext, string> = {
  text: ({ value }) => escapeHtml(value),
  strong: ({ children }, context) => `<strong>${htmlOf(children, context)}</strong>`,
  break: () => '<br>',
  fact: ({ id, value }) => `<data value="${escapeHtml(id)}">${escapeHtml(value)}</data>`,
  slot: ({ value }) => `<mark>${escapeHtml(value)}</mark>`,
  task: () => '',
  evidence: () => '',
  comment: () => '',
  annotation: (node, context) => {
    if (node.range?.end === 'last') return `<mark>${htmlOf(node.children, context)}</mark>`;
    const number = context.notes.push(node);
    const link = `<sup><a id="at${number}" href="#note${number}" aria-label="批注${number}">${number}</a></sup>`;
    return `<mark>${htmlOf(node.children, context)}</mark>${link}`;
  },

  paragraph: ({ children }, context) => `<p>${htmlOf(children, context)}</p>\n`,
  list: ({ ordered, start, children }, context) =>
    ordered
      ? `<ol start="${start}">\n${htmlOf(children, context, '<li>', '</li>\n')}</ol>\n`
      : htmlOf(children, context),
  listItem: ({ children }, context) => htmlOf(children, context),
  table: (node, context) => tableOf(node, context),
  tableRow: ({ children }, context) => htmlOf(children, context),
  tableCell: ({ children }, context) => htmlOf(children, context),
  section: ({ level, label = '', runIn, title, children }, context) => {
    const heading = `h${level + 1}`;
    const words = escapeHtml(label) + htmlOf(title, context) + (runIn ? '。' : '');
    // A line's end between what stands in one line would be drawn as a blank.
    const opening = runIn ? `<${heading} class="run-in">${words}</${heading}>` : `<${heading}>${words}</${heading}>\n`;
    return opening + htmlOf(children, context);
  },
  attachment: ({ label = '附件', title, children }, context) =>
    `<section class="attachment">\n<p class="label">${escapeHtml(label)}</p>\n<h2>${titleOf(title, context)}</h2>\n${htmlOf(children, context)}</section>\n`,
  report: ({ children }, context) => htmlOf(children, context),
};

/** These nodes as HTML, each between the same tags where any are given. */
export const htmlOf = (nodes: readonly ReportNode[], context: HtmlContext, before = '', after = ''): string =>
  nodes.map((node) => before + handle(handlers, node, context) + after).join('');

/** The title of an attachment: plain words in most, and then held together as those of the report are. */
const titleOf = (title: readonly ReportNode[], context: HtmlContext): string =>
  title.every(({ type }) => type === 'text') ? htmlTitle(plainText(title)) : htmlOf(title, context);

/** A table with its header rows, named by them for those who hear it. */
function tableOf({ headerRows, align, widths, children }: Table, context: HtmlContext): string {
  const heads = rowsOfHead(children, headerRows);
  const rows = placeCells(children).rows.map((row, index) => {
    const tag = index < heads ? 'th' : 'td';
    const cells = row
      .filter(({ continues }) => !continues)
      .map(({ node: { columnSpan, rowSpan, children: words }, column }) => {
        const down = Math.min(rowSpan, children.length - index);
        const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
        const scope = tag === 'th' ? ` scope="col${columnSpan > 1 ? 'group' : ''}"` : '';
        const aligned = tag === 'td' && align[column] ? ` class="${align[column]}"` : '';
        return `<${tag}${scope}${spans}${aligned}>${htmlOf(words, context)}</${tag}>`;
      });
    return `<tr>${cells.join('')}</tr>\n`;
  });
  const name = plainText(children[0]?.children.flatMap((cell) => cell.children) ?? []).slice(0, 30);
  const label = ` role="region" tabindex="0" aria-label="${escapeHtml(`表格：${name}`)}"`;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width / all) * 100).toFixed(1)}%">`).join('');
  const colgroup = widths.length > 0 ? `<colgroup>${columns}</colgroup>\n` : '';
  const thead = heads > 0 ? `<thead>\n${rows.slice(0, heads).join('')}</thead>\n` : '';
  const tbody = `<tbody>\n${rows.slice(heads).join('')}</tbody>\n`;
  return `<div class="table"${label}><table>\n${colgroup}${thead}${tbody}</table></div>\n`;
}

/** The header rows and those that their cells reach down to: no cell stands in a head and a body. */
function rowsOfHead(rows: Table['children'], headerRows: number): number {
  let heads = Math.min(headerRows, rows.length);
  for (let index = 0; index < heads; index += 1)
    for (const { rowSpan } of rows[index]!.children) heads = Math.max(heads, Math.min(index + rowSpan, rows.length));
  return heads;
}
