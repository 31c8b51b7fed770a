import type { Attachment, ReportHead } from '../../../model/report/report.ts';
import { chineseDate } from '../../../numeral/index.ts';
import { inBrackets, plainText } from '../../../tree/index.ts';
import { escapeHtml } from '../escape-html.ts';

/** 附件说明, 署名, 成文日期 and 附注, which stand between the body and the attachments. */
export function htmlEnding(head: ReportHead, attachments: readonly Attachment[]): string {
  const names = attachments.map(({ title }, index) =>
    attachments.length > 1 ? `${index + 1}.${plainText(title)}` : plainText(title),
  );
  const note = names.length > 0 ? `<p class="attachments">附件：${names.map(escapeHtml).join('<br>')}</p>\n` : '';
  const lines = [
    ...head.signatures.map((name) => `<p>${escapeHtml(name)}</p>\n`),
    ...(head.issueDate === undefined
      ? []
      : [`<p><time datetime="${head.issueDate}">${chineseDate(head.issueDate)}</time></p>\n`]),
    ...(head.note ? [`<p class="note">${escapeHtml(inBrackets(head.note))}</p>\n`] : []),
  ];
  return note + (lines.length > 0 ? `<div class="ending">\n${lines.join('')}</div>\n` : '');
}

/** 版记. */
export function htmlImprint({ copyTo, printedBy, printedOn }: ReportHead): string {
  const rows = [
    ...(copyTo.length > 0 ? [`<p>抄送：${escapeHtml(copyTo.join('，'))}。</p>\n`] : []),
    ...(printedBy
      ? [
          `<p><span>${escapeHtml(printedBy)}</span><span>${printedOn === undefined ? '' : `${chineseDate(printedOn)}印发`}</span></p>\n`,
        ]
      : []),
  ];
  return rows.length > 0 ? `<footer class="imprint">\n${rows.join('')}</footer>\n` : '';
}
