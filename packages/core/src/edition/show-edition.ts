import { type Message, type Outcome, say } from '../message/index.ts';
import type { Edition } from '../model/edition.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Inline, Report, ReportHead } from '../model/report.ts';
import { mapInlines, walk } from '../tree/index.ts';

/**
 * The report as this edition shows it: parts of the head that it leaves out are gone, and without anchors facts
 * are plain text. An internal fact in an edition for everyone is an error that names its place.
 */
export function showEdition(report: Report, edition: Edition, ledger: Ledger): Outcome<Report> {
  const messages = edition.internal ? [] : leaks(report, ledger);
  const shown = edition.anchors ? report : mapInlines(report, plain);
  return { value: { ...shown, head: showHead(report.head, edition) }, messages };
}

function leaks(report: Report, ledger: Ledger): readonly Message[] {
  return [...walk(report)].flatMap((node) => {
    if (node.type !== 'fact') return [];
    const entry = ledger.entries.get(node.id);
    if (entry?.classification !== 'internal') return [];
    return [say('output/leak', { place: node.place, subject: entry.metric.name, actual: node.value })];
  });
}

/** Facts as text; marks and comments, which print nothing, as empty text. */
function plain(node: Inline): Inline {
  if (node.type === 'fact') return { type: 'text', value: node.value };
  if (node.type === 'task' || node.type === 'evidence' || node.type === 'comment') return { type: 'text', value: '' };
  return node;
}

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
};
const lists = ['issuerMarks', 'signatories', 'addressees', 'signatures', 'copyTo'] as const;

function showHead(head: ReportHead, edition: Edition): ReportHead {
  const shown = Object.entries(head).filter(([part]) => {
    const by = governed[part as keyof ReportHead];
    return by === undefined || edition[by];
  });
  const empty = Object.fromEntries(lists.map((part) => [part, []]));
  return { ...empty, ...Object.fromEntries(shown) } as unknown as ReportHead;
}
