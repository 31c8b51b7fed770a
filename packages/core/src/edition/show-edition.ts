import { addMessages, type Message, type Outcome, say } from '../message/index.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Edition } from '../model/report/edition.ts';
import type { Inline, Report } from '../model/report/report.ts';
import { placeAt } from '../source/index.ts';
import { build, mapInlines } from '../tree/index.ts';
import { dropInternal } from './drop-internal.ts';
import { dropOtherEditions } from './drop-other-editions.ts';
import { evidenceAnnex } from './evidence-annex.ts';
import { findLeaks, type Leaks } from './gate/index.ts';
import { findInferences } from './inference/index.ts';
import { annotate } from './margin/annotate.ts';
import { showHead } from './show-head.ts';
import { taskAnnex } from './task-annex.ts';

/** What an edition is made from. */
export interface EditionSource {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly dossier: Dossier;
  /** What the check found; the review edition shows it at its place. */
  readonly findings?: readonly Message[] | undefined;
}

/** A report as an edition shows it. */
export interface ShownEdition extends Outcome<Report> {
  /** Of an edition for everyone: what the files made from it may give away beside. */
  readonly leaks: Leaks | undefined;
}

/**
 * The report as this edition shows it: its own head and closing, its annexes, and without anchors facts are plain
 * text. Anything internal in an edition for everyone is an error that names its place. In stages, since looking for that
 * takes longest of all: between two of them whoever runs it may do something else.
 */
export function* showEdition(
  { report, ledger, dossier, findings = [] }: EditionSource,
  edition: Edition,
): Generator<void, ShownEdition, void> {
  const messages: Message[] = [];
  const own = dropOtherEditions(report, edition.id);
  let shown = edition.internal ? own : dropInternal(own);
  const body = shown;
  const annexes = {
    evidence: () => evidenceAnnex(body, ledger, edition),
    tasks: () => taskAnnex({ report: body, ledger, taskList: dossier.taskList }, edition),
  };
  for (const id of dossier.report.annexes) {
    const annex = annexes[id]();
    const orientation = dossier.report.annexOrientation?.[id];
    if (annex) shown = { ...shown, children: [...shown.children, orientation ? { ...annex, orientation } : annex] };
  }
  if (edition.closing !== undefined) shown = withClosing(shown, edition.closing);
  const head = showHead(shown.head, edition);
  const leaks = edition.internal ? undefined : yield* findLeaks({ ...shown, head }, ledger, dossier);
  if (leaks) {
    yield;
    addMessages(messages, [...checkSecrecy(report, dossier), ...leaks.messages, ...findInferences(shown, ledger)]);
    yield;
  }
  if (edition.salutation) addMessages(messages, checkCongressHead(shown));
  if (edition.annotated) shown = annotate(shown, ledger, findings);
  if (!edition.anchors) shown = mapInlines(shown, plain);
  return { value: { ...shown, head }, messages, leaks };
}

/** What stands between the last section and the attachments is the closing formula. */
function withClosing(report: Report, words: string): Report {
  const last = report.children.findLastIndex(({ type }) => type === 'section');
  const attachments = report.children.filter(({ type }) => type === 'attachment');
  return { ...report, children: [...report.children.slice(0, last + 1), build.p(words), ...attachments] };
}

/** A document with a 密级 has not been declassified: not even its existence is for everyone. */
function checkSecrecy({ head: { secrecy = '' } }: Report, { places }: Dossier): readonly Message[] {
  if (/^\s*(?:|无|公开|非密|不涉密|普通)\s*$/.test(secrecy)) return [];
  return [say('output/secrecy', { place: placeAt(places, 'secrecy'), actual: secrecy })];
}

function checkCongressHead({ head }: Report): readonly Message[] {
  const wanted = { titleNote: '题注', salutation: '称谓' } as const;
  return (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((key) =>
    head[key] === undefined ? [say('output/congress-head', { subject: wanted[key], actual: key })] : [],
  );
}

/** Facts and open slots as text; marks and comments, which print nothing, as empty text. */
function plain(node: Inline): Inline {
  if (node.type === 'fact' || node.type === 'slot') return { type: 'text', value: node.value };
  if (node.type === 'task' || node.type === 'evidence' || node.type === 'comment') return { type: 'text', value: '' };
  return node;
}
