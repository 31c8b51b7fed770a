import type { Edition } from '../model/report/edition.ts';
import type { ReportHead } from '../model/report/report.ts';

/** Which switch of an edition governs which part of the head. */
const governed: { readonly [Part in keyof ReportHead]?: keyof Edition } = {
  issuerMarks: 'masthead',
  copyNumber: 'masthead',
  secrecy: 'masthead',
  urgency: 'masthead',
  documentNumber: 'masthead',
  signatories: 'signatory',
  addressees: 'addressees',
  titleNote: 'salutation',
  salutation: 'salutation',
  signatures: 'signature',
  issueDate: 'signature',
  note: 'signature',
  copyTo: 'imprint',
  printedBy: 'imprint',
  printedOn: 'imprint',
  imprintPage: 'imprint',
};
const lists = ['issuerMarks', 'signatories', 'addressees', 'signatures', 'copyTo'] as const;

/** The head with only what the edition shows. */
export function showHead(head: ReportHead, edition: Edition): ReportHead {
  const shown = Object.entries(head).filter(([part]) => {
    const by = governed[part as keyof ReportHead];
    return by === undefined || edition[by];
  });
  const empty = Object.fromEntries(lists.map((part) => [part, []]));
  return { ...empty, ...Object.fromEntries(shown) } as unknown as ReportHead;
}
