import { coverTasks, hasErrors, type Matrix, writeCoverageHtml, writeCoverageXlsx } from '@fazhi/core';
import { expandTargets, openDraft, packCache } from '@fazhi/core/node';
import { reportTroubles, workOnEach } from '../batch.ts';
import { choicesOf } from '../choice.ts';
import { type CoverageResult, coverageJson, coveragePretty } from '../coverage-summary.ts';
import { exitCodes } from '../exit-code.ts';
import { fileNameOf, type MadeFile, type Output, refuseCollisions } from '../outputs.ts';
import { refuseEdited } from '../refuse-edited.ts';
import { listOf } from '../reporters/pretty.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Run } from '../verb.ts';
import { writeOutputs } from '../write-outputs.ts';

const writers = {
  xlsx: writeCoverageXlsx,
  html: async (matrix: Matrix) => writeCoverageHtml(matrix),
} as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];
type Standing = Awaited<ReturnType<typeof refuseEdited>>;
type CoverageOutput = Output & { readonly format: keyof typeof writers };

/** Tasks against sentences, facts and documents: which are reported, which are not, and who owes them. */
export const coverage: Run = async (targets, options, host) => {
  const asked = typeof options.to === 'string' ? choicesOf('--to', options.to, formats) : [];
  const results: CoverageResult[] = [];
  const plans: { readonly dossier: string; readonly matrix: Matrix; readonly outputs: readonly CoverageOutput[] }[] =
    [];
  const { value: chosen, messages: ofWorkspace } = await expandTargets(
    targets.length > 0 ? targets : ['.'],
    host.files,
  );
  const cache = packCache();
  const { troubles } = await workOnEach(chosen, async (folder) => {
    const { value: draft, messages } = await openDraft(folder, shippedPacks, host.files, { cache });
    const errors = sortMessages(messages.filter(({ fatal }) => fatal === true));
    const matrix = draft && coverTasks(draft);
    const into = typeof options.out === 'string' ? options.out : `${folder}/out`;
    const outputs = (matrix ? asked : []).map((format): CoverageOutput => {
      const name = `${fileNameOf(matrix?.title ?? '')}落实情况.${format}`;
      return { folder: into, name, edition: 'coverage', format };
    });
    results.push({ folder, matrix, errors, outputs });
    if (matrix && outputs.length > 0) plans.push({ dossier: folder, matrix, outputs });
  });
  const all = results.flatMap(({ outputs }) => outputs);
  refuseCollisions(all);
  const written: { readonly dossier: string; readonly made: readonly MadeFile[]; readonly standing: Standing }[] = [];
  for (const { dossier, matrix, outputs } of plans) {
    const made = await Promise.all(
      outputs.map(async (output) => ({ output, bytes: await writers[output.format](matrix) })),
    );
    const standing = options.force ? new Map() : await refuseEdited(made, dossier, host.files);
    written.push({ dossier, made, standing });
  }
  for (const { dossier, made, standing } of written) await writeOutputs(dossier, made, standing, host.files);

  host.stdout(
    options.format === 'json'
      ? coverageJson(results, ofWorkspace)
      : listOf(ofWorkspace, host.colour) + coveragePretty(results, host.colour, options.quiet === true),
  );
  const failing: readonly string[] = options.failOn === 'partial' ? ['partial', 'uncovered'] : ['uncovered'];
  const fails = (matrix: Matrix | undefined) => matrix?.rows.some(({ state }) => failing.includes(state)) === true;
  const wanting = options.failOn !== undefined && results.some(({ matrix }) => fails(matrix));
  const found = [...ofWorkspace, ...results.flatMap(({ errors }) => errors)];
  return reportTroubles(troubles, host) || (wanting || hasErrors(found) ? exitCodes.findings : exitCodes.clean);
};
