import { type EditionId, editionIds, type Format, formats, hasErrors, type Message, publish } from '@fazhi/core';
import { type OpenedDraft, openDraft, sha256 } from '@fazhi/core/node';
import { type BuildResult, buildJson, buildPretty } from '../build-summary.ts';
import { choicesOf } from '../choice.ts';
import { exitCodes } from '../exit-code.ts';
import { type Output, outputName, pathOf, refuseCollisions, refuseEdited } from '../outputs.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Run } from '../verb.ts';
import { writeOutputs } from '../write-outputs.ts';

/** Writes the asked editions and formats of each dossier; a dossier with errors writes nothing. */
export const build: Run = async (targets, options, host) => {
  const chosen = typeof options.edition === 'string' ? choicesOf('--edition', options.edition, editionIds) : undefined;
  const asked = typeof options.to === 'string' ? choicesOf('--to', options.to, formats) : (['docx'] as const);
  const folders = targets.length > 0 ? targets : ['.'];

  const results: BuildResult[] = [];
  const plans: { draft: OpenedDraft; folder: string; outputs: EditionOutput[]; messages: readonly Message[] }[] = [];
  for (const folder of folders) {
    const { value: draft, messages } = await openDraft(folder, shippedPacks, host.files);
    if (!draft || hasErrors(messages)) {
      results.push({ folder, draft, outputs: [], messages: sortMessages(messages) });
      continue;
    }
    plans.push({ draft, folder, messages, outputs: plan(draft, folder, asked, chosen, options.out) });
  }
  const all = plans.flatMap(({ outputs }) => outputs);
  refuseCollisions(all);
  if (!options.force) await refuseEdited(all, host.files);

  for (const { draft, folder, outputs, messages } of plans) {
    const found: Message[] = [...messages];
    const made: { output: EditionOutput; bytes: Uint8Array }[] = [];
    for (const output of outputs) {
      const { value: bytes, messages: ofOutput } = await publish(draft, {
        ...output,
        allowOpen: options.allowOpen === true,
        findings: sortMessages(messages),
      });
      found.push(...ofOutput);
      if (bytes) made.push({ output, bytes });
    }
    const failed = hasErrors(found);
    if (!failed) await writeOutputs(folder, draft.packs, made, host.files);
    results.push({
      folder,
      draft,
      outputs: failed
        ? []
        : made.map(({ output, bytes }) => ({ ...output, path: pathOf(output), sha256: sha256(bytes) })),
      messages: sortMessages(found),
    });
  }
  host.stdout(
    options.format === 'json' ? buildJson(results) : buildPretty(results, host.colour, options.quiet === true),
  );
  return results.some(({ messages }) => hasErrors(messages)) ? exitCodes.findings : exitCodes.clean;
};

interface EditionOutput extends Output {
  readonly edition: EditionId;
  readonly format: Format;
}

function plan(
  draft: OpenedDraft,
  folder: string,
  asked: readonly Format[],
  chosen: readonly EditionId[] | undefined,
  out: string | boolean | undefined,
): EditionOutput[] {
  const wanted = chosen ?? draft.dossier.report.editions ?? ['submission'];
  const into = typeof out === 'string' ? out : `${folder}/out`;
  return wanted.flatMap((edition) =>
    asked.map((format) => ({
      folder: into,
      name: outputName(draft.report.head.title, edition, format),
      edition,
      format,
    })),
  );
}
