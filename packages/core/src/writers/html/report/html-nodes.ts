import type { Annotation, ReportNode, Table } from '../../../model/report/report.ts';
import { type Handlers, handle, plainText } from '../../../tree/index.ts';
import { escapeHtml } from '../escape-html.ts';

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
    return `<${heading}${runIn ? ' class="run-in"' : ''}>${words}</${heading}>\n${htmlOf(children, context)}`;
  },
  attachment: ({ label = '附件', title, children }, context) =>
    `<section class="attachment">\n<h2>${escapeHtml(label)}</h2>\n<p class="title">${htmlOf(title, context)}</p>\n${htmlOf(children, context)}</section>\n`,
  report: ({ children }, context) => htmlOf(children, context),
};

/** These nodes as HTML, each between the same tags where any are given. */
export const htmlOf = (nodes: readonly ReportNode[], context: HtmlContext, before = '', after = ''): string =>
  nodes.map((node) => before + handle(handlers, node, context) + after).join('');

/** A table with its header rows, named by them for those who hear it. */
function tableOf({ headerRows, align, widths, children }: Table, context: HtmlContext): string {
  const rowOf = (row: Table['children'][number], tag: 'td' | 'th') => {
    const cells = row.children.map(({ columnSpan, rowSpan, children: words }, column) => {
      const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
      const scope = tag === 'th' ? ` scope="col${columnSpan > 1 ? 'group' : ''}"` : '';
      const aligned = align[column] ? ` class="${align[column]}"` : '';
      return `<${tag}${scope}${spans}${aligned}>${htmlOf(words, context)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>\n`;
  };
  const head = children.slice(0, headerRows).map((row) => rowOf(row, 'th'));
  const body = children.slice(headerRows).map((row) => rowOf(row, 'td'));
  const name = plainText(children[0]?.children.flatMap((cell) => cell.children) ?? []).slice(0, 30);
  const label = ` role="region" tabindex="0" aria-label="${escapeHtml(`表格：${name}`)}"`;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width / all) * 100).toFixed(1)}%">`).join('');
  const colgroup = widths.length > 0 ? `<colgroup>${columns}</colgroup>\n` : '';
  const thead = head.length > 0 ? `<thead>\n${head.join('')}</thead>\n` : '';
  return `<div class="table"${label}><table>\n${colgroup}${thead}<tbody>\n${body.join('')}</tbody>\n</table></div>\n`;
}
