import { type EditionId, type FactRevision, InputError, publish } from '@fazhi/core';
import { openDraft, packCache, sha256, trimCache } from '@fazhi/core/folder';
import { wordsOf } from '../../src/findings/words-of.ts';
import { shippedPacks } from '../../src/inputs/shipped-packs.ts';
import type { Options } from '../../src/verb.ts';
import type { DeskFiles } from '../files/desk-files.ts';
import { journal } from '../files/journal.ts';
import { withPacks } from '../files/with-packs.ts';
import { type LastYear, readLastYear } from './last-year.ts';
import { type About, type Printed, pageHost } from './page-host.ts';
import { confirmProposal, readProposals, type ViewedProposal } from './proposals.ts';
import { type RevisedRow, reviseRows } from './revise-rows.ts';
import { runVerb } from './run-verb.ts';
import { type NewDossier, startDossier } from './start-dossier.ts';
import { type ViewedDossier, viewDossier } from './view-dossier.ts';

/** What came of a command. */
export interface Ran extends Printed {
  readonly code: number;
}

/** A report as HTML, or what keeps it from being shown. */
export interface ShownReport {
  readonly html: string | undefined;
  readonly why: readonly string[];
}

/** What the page asks of its worker: each answer is plain data. */
export interface Desk {
  readonly view: (folder: string) => Promise<ViewedDossier>;
  readonly report: (folder: string, edition: EditionId) => Promise<ShownReport>;
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Writes over what the user had before, undefined where there was no file; another's change since then is a conflict, and throws. */
  readonly write: (what: string, path: string, bytes: Uint8Array, before: Uint8Array | undefined) => Promise<void>;
  readonly run: (what: string, verb: string, targets: readonly string[], options: Options) => Promise<Ran>;
  /** Facts typed anew: what is refused is said, the rest is written, unless it is only to be looked at. */
  readonly revise: (
    folder: string,
    what: string,
    rows: readonly FactRevision[],
    isDry: boolean,
  ) => Promise<readonly RevisedRow[]>;
  /** Figures of texts that wait for a person. */
  readonly proposals: (folder: string) => Promise<readonly ViewedProposal[]>;
  /** Says of one of them which metric it is of; of none where that is empty. */
  readonly confirm: (folder: string, proposal: ViewedProposal, metric: string) => Promise<void>;
  /** Begins a dossier, with last year's report and a task list where they are given. */
  readonly start: (given: NewDossier) => Promise<Ran>;
  readonly lastYear: (folder: string) => Promise<LastYear>;
  readonly undo: () => Promise<string | undefined>;
  readonly last: () => Promise<string | undefined>;
  readonly forget: (paths: readonly string[]) => Promise<void>;
}

/** The desk over these files. Work is done in turns: a command never sees half of another. */
export function makeDesk(files: DeskFiles, about: About): Desk {
  const cache = packCache();
  const kept = journal(files, about.folder ?? '.', sha256);
  const all = { ...kept.files, ...withPacks(kept.files) };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  return {
    view: (folder) =>
      inTurn(async () => {
        trimCache(cache, folder);
        return viewDossier(folder, all, cache);
      }),
    report: (folder, edition) =>
      inTurn(async () => {
        const { value: draft, messages } = await openDraft(folder, shippedPacks, all, { cache });
        if (!draft) return { html: undefined, why: messages.filter(({ fatal }) => fatal).map(wordsOf) };
        const { value, messages: found } = await publish(draft, { edition, format: 'html', allowOpen: true });
        const why = found.filter(({ fatal }) => fatal).map(wordsOf);
        return { html: value && new TextDecoder().decode(value), why };
      }),
    read: (path) => inTurn(() => all.read(path)),
    write: (what, path, bytes, before) =>
      inTurn(async () => {
        const now = await all.read(path);
        if (digest(now) !== digest(before)) throw conflict(path, now !== undefined);
        await kept.step(what, () => all.write(path, bytes));
      }),
    run: (what, verb, targets, options) =>
      inTurn(async () => {
        const { host, printed } = pageHost(all, about);
        const code = await kept.step(what, () => runVerb(verb, { targets, options }, host));
        return { code, ...printed() };
      }),
    revise: (folder, what, rows, isDry) =>
      inTurn(() => kept.step(what, () => reviseRows(folder, rows, isDry, { files: all, cache }))),
    proposals: (folder) => inTurn(() => readProposals(folder, all)),
    confirm: (folder, proposal, metric) =>
      inTurn(() => kept.step(`确认 ${proposal.figure}`, () => confirmProposal(folder, proposal, metric, all))),
    start: (given) =>
      inTurn(async () => {
        const { host, printed } = pageHost(all, about);
        const code = await kept.step('新建卷宗', () => startDossier(given, host));
        return { code, ...printed() };
      }),
    lastYear: (folder) => inTurn(() => readLastYear(folder, all)),
    undo: () => inTurn(kept.undo),
    last: () => inTurn(kept.last),
    forget: async (paths) => files.forget(paths),
  };
}

const digest = (bytes: Uint8Array | undefined): string | undefined => bytes && sha256(bytes);

const conflict = (path: string, isThere: boolean): InputError =>
  new InputError({
    code: 'desk/conflict',
    found: isThere ? `${path} 现在的内容不是打开时的内容，有别的窗口或者程序改过` : `${path} 已经被删去`,
    remedy: '这次没有写。请先把自己改的复制出来，放弃改动，看过现在的内容再改',
  });
