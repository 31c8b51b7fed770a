import { coverTasks, hasErrors, type Matrix, writeCoverageHtml, writeCoverageXlsx } from '@fazhi/core';
import { expandTargets, openDraft, packCache } from '@fazhi/core/node';
import { reportTroubles, workOnEach } from '../batch.ts';
import { choicesOf } from '../choice.ts';
import { type CoverageResult, coverageJson, coveragePretty } from '../coverage-summary.ts';
import { exitCodes } from '../exit-code.ts';
import { fileNameOf, type Output, refuseCollisions, refuseEdited } from '../outputs.ts';
import { listOf } from '../reporters/pretty.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { sortMessages } from '../sort-messages.ts';
import type { Run } from '../verb.ts';
import { type Origin, writeOutputs } from '../write-outputs.ts';

const writers = {
  xlsx: writeCoverageXlsx,
  html: async (matrix: Matrix) => writeCoverageHtml(matrix),
} as const;
const formats = Object.keys(writers) as (keyof typeof writers)[];
type CoverageOutput = Output & { readonly format: keyof typeof writers };

/** Tasks against sentences, facts and documents: which are reported, which are not, and who owes them. */
export const coverage: Run = async (targets, options, host) => {
  const asked = typeof options.to === 'string' ? choicesOf('--to', options.to, formats) : [];
  const results: CoverageResult[] = [];
  const plans: { result: CoverageResult; matrix: Matrix; packs: Origin['packs'] }[] = [];
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
    const result = { folder, matrix, errors, outputs };
    results.push(result);
    if (matrix) plans.push({ result, matrix, packs: draft.packs });
  });
  const all = results.flatMap(({ outputs }) => outputs);
  refuseCollisions(all);
  if (!options.force) await refuseEdited(all, host.files);
  for (const { result, matrix, packs } of plans) {
    const made = (result.outputs as readonly CoverageOutput[]).map(async (output) => ({
      output,
      bytes: await writers[output.format](matrix),
    }));
    if (made.length > 0) await writeOutputs({ dossier: result.folder, packs }, await Promise.all(made), host.files);
  }

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
