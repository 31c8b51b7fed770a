import type { ReportHead } from '../../../model/report/report.ts';
import { inBrackets, markEnding, markName, withColon } from '../../../tree/index.ts';
import { escapeHtml } from '../escape-html.ts';
import { htmlTitle } from './html-title.ts';

const paragraph = (kind: string, text: string): string => `<p class="${kind}">${escapeHtml(text)}</p>\n`;

/** 版头 and title, and to whom it is said: of a head that holds what its edition shows. */
export function htmlHead(head: ReportHead): string {
  const { copyNumber, secrecy, urgency, documentNumber, signatories, issuerMarks } = head;
  const corner = [copyNumber, secrecy, urgency].flatMap((each) => (each ? [paragraph('flush', each)] : []));
  const marks = issuerMarks.map((mark, index) =>
    paragraph('mark', markName(mark) + (index === issuerMarks.length - 1 ? markEnding : '')),
  );
  const signed = signatories.length > 0 ? `签发人：${signatories.join('　')}` : '';
  const numbered = documentNumber || signed;
  const number = numbered
    ? `<p class="number flush"><span>${escapeHtml(documentNumber ?? '')}</span><span>${escapeHtml(signed)}</span></p>\n`
    : '';
  return [
    ...corner,
    ...marks,
    number,
    `<h1>${htmlTitle(head.title)}</h1>\n`,
    head.titleNote ? paragraph('centre', inBrackets(head.titleNote)) : '',
    head.salutation ? paragraph('flush', withColon(head.salutation)) : '',
    head.addressees.length > 0 ? paragraph('flush', withColon(head.addressees.join('，'))) : '',
  ].join('');
}
