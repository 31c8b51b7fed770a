import { hasErrors } from '@fazhi/core';
import { expandTargets, openDraft, packCache } from '@fazhi/core/folder';
import { reportTroubles, workOnEach } from '../batch/work-on-each.ts';
import { choicesOf } from '../choice.ts';
import { exitCodes } from '../exit-code.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { fileNameOf } from '../outputs/file-name-of.ts';
import { ledgerFormatNames, ledgerFormats } from '../outputs/ledger-formats.ts';
import { type MadeFile, outputPath, refuseCollisions } from '../outputs/output.ts';
import { internalLists, refuseBeside } from '../outputs/refuse-beside.ts';
import { refuseEdited } from '../outputs/refuse-edited.ts';
import { writeOutputs } from '../outputs/write-outputs.ts';
import { messageJson, stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import { ledgerJson } from '../reporters/verbs/ledger.ts';
import type { Run } from '../verb.ts';

/** Every figure with where it comes from, as tables for any engine; a file for each dossier. */
export const ledgerVerb: Run = async (targets, options, host) => {
  const formats = choicesOf('--to', typeof options.to === 'string' ? options.to : 'xlsx', ledgerFormatNames);
  const { value: chosen, messages: ofWorkspace } = await expandTargets(
    targets.length > 0 ? targets : ['.'],
    host.files,
  );
  const cache = packCache(host.packs);
  const { results, troubles } = await workOnEach(chosen, async (folder) => {
    const { value: draft, messages } = await openDraft(folder, shippedPacks, host.files, { cache });
    const errors = messages.filter(({ fatal }) => fatal === true);
    if (!draft) return { folder, outputs: [], entries: 0, errors };
    const ledger = ledgerJson(folder, draft);
    const into = typeof options.out === 'string' ? options.out : `${folder}/out`;
    const isInternal = ledger.entries.some(({ classification }) => classification === 'internal');
    const edition = isInternal ? internalLists.ledger : 'ledger';
    const made = await Promise.all(
      formats.map(async (format): Promise<MadeFile> => {
        const name = `${fileNameOf(`${ledger.organ}${ledger.year}年度台账`)}.${format}`;
        return { output: { folder: into, name, edition, format }, bytes: await ledgerFormats[format](ledger) };
      }),
    );
    return { folder, outputs: made, entries: ledger.entries.length, errors };
  });
  const all = results.flatMap(({ outputs }) => outputs.map(({ output }) => output));
  refuseCollisions(all);
  await refuseBeside(all, host.files);
  for (const { folder, outputs } of results) {
    const standing = options.force === true ? new Map() : await refuseEdited(outputs, folder, host.files);
    await writeOutputs(folder, outputs, standing, host.files);
  }

  const found = sortMessages([...ofWorkspace, ...results.flatMap(({ errors }) => errors)]);
  const written = results.map(({ folder, outputs, entries }) => ({
    dossier: folder,
    metrics: entries,
    files: outputs.map(({ output }) => outputPath(output)),
  }));
  if (options.format === 'json') host.stdout(stringifyJson({ ledgers: written, messages: found.map(messageJson) }));
  else {
    host.stdout(pretty(found, host.colour));
    const lines = written.flatMap(({ files, metrics }) => files.map((path) => `已生成  ${path}  指标${metrics}项\n`));
    if (options.quiet !== true) host.stdout(lines.join(''));
  }
  return reportTroubles(troubles, host) || (hasErrors(found) ? exitCodes.findings : exitCodes.clean);
};
