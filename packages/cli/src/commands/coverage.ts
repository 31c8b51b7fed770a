import { coverEdition, type Draft, type EditionId, editions, hasErrors, type Matrix } from '@fazhi/core';
import { expandTargets, openDraft, packCache } from '@fazhi/core/folder';
import { reportTroubles, workOnEach } from '../batch/work-on-each.ts';
import { choicesOf } from '../choice.ts';
import { exitCodes } from '../exit-code.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import {
  type CoverageFor,
  type CoveragePlan,
  coverageFormats,
  planCoverage,
  writeCoverage,
} from '../outputs/write-coverage.ts';
import { listOf } from '../reporters/pretty.ts';
import { type CoverageResult, coverageJson, coveragePretty } from '../reporters/verbs/coverage.ts';
import type { Run } from '../verb.ts';

/** Tasks against sentences, facts and documents: which are reported, which are not, and who owes them. */
export const coverage: Run = async (targets, options, host) => {
  const asked = typeof options.to === 'string' ? choicesOf('--to', options.to, coverageFormats) : [];
  const edition = options.edition === editions.public.id ? editions.public.id : 'review';
  const { value: chosen, messages: ofWorkspace } = await expandTargets(
    targets.length > 0 ? targets : ['.'],
    host.files,
  );
  const cache = packCache();
  const plans: CoveragePlan[] = [];
  const { results, troubles } = await workOnEach(chosen, async (folder): Promise<CoverageResult> => {
    const { value: draft, messages } = await openDraft(folder, shippedPacks, host.files, { cache });
    const covered = draft && coverEdition(draft, edition, draft.sources);
    // Errors of marks are said by both: they keep a matrix for everyone back.
    const found = [...new Set([...messages, ...(covered?.messages ?? [])])];
    const errors = sortMessages(found.filter(({ fatal }) => fatal === true));
    const matrix = covered?.value;
    if (!draft || !matrix) return { folder, matrix: undefined, errors, outputs: [] };
    const into = typeof options.out === 'string' ? options.out : `${folder}/out`;
    const audience = asked.length > 0 ? await audienceOf(draft, matrix, edition) : 'everyone';
    const plan = planCoverage(folder, matrix, { formats: asked, folder: into, audience });
    plans.push(plan);
    return { folder, matrix, errors, outputs: plan.outputs };
  });
  await writeCoverage(plans, options.force === true, host.files);

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

const audienceOf = async (draft: Draft, matrix: Matrix, edition: EditionId): Promise<CoverageFor> => {
  if (edition === editions.public.id) return 'everyone';
  const { value: open } = coverEdition(draft, editions.public.id);
  return JSON.stringify(open) === JSON.stringify(matrix) ? 'inside-open' : 'inside-internal';
};
