import type { Annotation, Attachment, Block, Report } from '../../../model/report/report.ts';
import { escapeHtml } from '../escape-html.ts';
import { htmlEnding, htmlImprint } from './html-ending.ts';
import { htmlHead } from './html-head.ts';
import { type HtmlContext, htmlOf } from './html-nodes.ts';
import { reportStyle } from './report-style.ts';

/**
 * A finished report (numbers as labels, as `finish` returns it) as one page for the web site of an office: headings,
 * lists and tables as such, readable by day and night and by ear, and fit to be printed. It runs no script and loads
 * nothing. Comments of a review edition stand at its end.
 *
 * @param report with nothing in it that its edition does not show
 * @returns UTF-8 text of an HTML document
 */
export function writeReportHtml(report: Report): string {
  const { head, children } = report;
  const context: HtmlContext = { notes: [] };
  const attachments = children.filter((child): child is Attachment => child.type === 'attachment');
  const body = children.filter((child): child is Block => child.type !== 'attachment');
  const parts = [
    htmlHead(head),
    htmlOf(body, context),
    htmlEnding(head, attachments),
    htmlOf(attachments, context),
    htmlImprint(head),
    notesOf(context.notes),
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(head.title.replaceAll('\n', ''))}</title>
<style>${reportStyle}</style>
</head>
<body>
<main><article>
${parts.join('')}</article></main>
</body>
</html>
`;
}

function notesOf(notes: readonly Annotation[]): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ author, lines }, index) => {
    const words = lines.map(escapeHtml).join('<br>');
    return `<li id="note${index + 1}"><a href="#at${index + 1}" aria-label="回到正文">${escapeHtml(author)}</a>：${words}</li>\n`;
  });
  return `<section class="notes" aria-label="批注"><h2>批注</h2>\n<ol>\n${items.join('')}</ol></section>\n`;
}
