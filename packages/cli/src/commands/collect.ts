import {
  acceptedReturns,
  askDepartments,
  type Collection,
  collectionStatus,
  collectReturns,
  hasErrors,
  mergeProposals,
  type Proposal,
  proposalsPath,
} from '@fazhi/core';
import { type Files, openDraft } from '@fazhi/core/folder';
import { choicesOf } from '../choice.ts';
import { exitCodes } from '../exit-code.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import { dossierTexts } from '../inputs/dossier-texts.ts';
import { draftOrFindings } from '../inputs/draft-or-findings.ts';
import { type Received, readReturns } from '../inputs/returns/read-returns.ts';
import { type Replaced, receiveReturns } from '../inputs/returns/receive-returns.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { collectionTables } from '../outputs/collection-tables.ts';
import { internalLists } from '../outputs/refuse-beside.ts';
import { tableFormats, writeTablesTo } from '../outputs/write-tables-to.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import { collectionLines, replacedLines, statusLines, unreadLines } from '../reporters/verbs/collect.ts';
import type { Run } from '../verb.ts';

/** What departments sent back, into the dossier; or who owes what. */
export const collect: Run = async ([folder = '.', ...given], options, host) => {
  const asked = typeof options.to === 'string' ? choicesOf('--to', options.to, tableFormats) : [];
  const formats = options.dryRun === true ? [] : asked;
  const draft = await draftOrFindings(folder, options, host);
  if (!draft) return exitCodes.findings;
  const { received, unreadable, replaced } = await receiveReturns(folder, given, draft, host);
  const { returns, proposals, free, unread: damaged, messages: ofReturns } = await readReturns(received, draft);
  const unread = [...unreadable, ...damaged];
  const { value: forms } = askDepartments(draft);
  const texts = await textsWithReturns(folder, host.files);
  const waiting = await waitingFor(folder, proposals, host.files);
  const accepted = options.accept === true ? acceptedReturns(draft, waiting.value?.proposals ?? []) : undefined;
  const all = [...returns, ...(accepted?.value ?? [])];
  const { value: made, messages: ofCollection } = collectReturns(draft, forms, all, { texts });
  const collection = withProposals(made, waiting.value?.text, waiting.current);
  const found = sortMessages([...ofReturns, ...waiting.messages, ...(accepted?.messages ?? []), ...ofCollection]);
  const isDry = options.status === true || options.dryRun === true;
  // What nobody could read is no return: its department is asked for another, and it is not filed among them.
  const sound = received.filter(({ file }) => !damaged.some((each) => each.file === file));
  if (!isDry) await keep(folder, { received: sound, replaced }, collection, host.files);
  const after = isDry ? draft : ((await openDraft(folder, shippedPacks, host.files)).value ?? draft);
  const states = collectionStatus(askDepartments(after).value, [...collection.returned, ...free], host.today?.());

  const { organ, year } = draft.dossier.report;
  const written = await writeTablesTo(
    {
      title: `${organ.name}${year}年度报送情况`,
      tables: collectionTables(states),
      kind: internalLists.collection,
      year,
      dossier: folder,
      folder: typeof options.out === 'string' ? options.out : `${folder}/out`,
      formats,
      force: options.force === true,
    },
    host,
  );

  if (options.format === 'json') {
    const { figures, returned } = collection;
    const changed = [...collection.files.keys()];
    host.stdout(
      stringifyJson({
        figures,
        returned,
        files: changed,
        departments: states,
        written,
        unread,
        replaced: replaced.map(({ file, movedTo }) => ({ file, movedTo })),
        messages: found.map(messageJson),
      }),
    );
  } else {
    if (options.status !== true) host.stdout(pretty(found, host.colour));
    // Also where nothing else is said: what nobody read is no progress.
    host.stdout(unreadLines(unread));
    host.stdout(replacedLines(replaced, isDry));
    const lines = options.status === true ? statusLines(states) : collectionLines(collection, states, isDry);
    if (!options.quiet) host.stdout(lines + written.map((path) => `已生成  ${path}\n`).join(''));
  }
  return options.status !== true && (hasErrors(found) || damaged.length > 0) ? exitCodes.findings : exitCodes.clean;
};

/** The dossier's texts; a text among the returns that cannot be decoded is there too, lest it be written over. */
async function textsWithReturns(folder: string, files: Files): Promise<ReadonlyMap<string, string>> {
  const there = ((await files.list(`${folder}/returns`)) ?? []).map((path) => [`returns/${path}`, ''] as const);
  return new Map([...there, ...(await dossierTexts(folder, files))]);
}

/** Figures that wait for a person: those that waited before, and those that came now. */
async function waitingFor(folder: string, fresh: readonly Proposal[], files: Files) {
  const path = `${folder}/${proposalsPath}`;
  const bytes = await files.read(path);
  const current = bytes ? new TextDecoder().decode(bytes) : '';
  return { ...mergeProposals(current, path, fresh), current };
}

const withProposals = (made: Collection, text: string | undefined, current: string): Collection =>
  text === undefined || text === current ? made : { ...made, files: new Map([...made.files, [proposalsPath, text]]) };

interface Kept {
  readonly received: readonly Received[];
  readonly replaced: readonly Replaced[];
}

/** The originals first, the earlier ones before those that replace them: whatever happens then, what was received is there. */
async function keep(folder: string, { received, replaced }: Kept, { files: made }: Collection, files: Files) {
  for (const { movedTo, bytes } of replaced) await files.write(`${folder}/${movedTo}`, bytes);
  for (const { file, bytes, isKept } of received) if (!isKept) await files.write(`${folder}/${file}`, bytes);
  for (const [path, text] of made) await files.write(`${folder}/${path}`, new TextEncoder().encode(text));
}
