import { checkEvidence, type Message, severityOf, UsageError } from '@fazhi/core';
import { expandTargets, type Files, hashEvidence, packCache } from '@fazhi/core/folder';
import { readRulePage } from '@fazhi/core/node';
import { reportTroubles, type Trouble, workOnEach } from '../batch/work-on-each.ts';
import { exitCodes } from '../exit-code.ts';
import { applyBaselineFile } from '../findings/apply-baseline-file.ts';
import { type CheckedTarget, checkTarget, findingsOf, type TargetFindings } from '../findings/check-target.ts';
import { diffOf, fixSources, writeFixes } from '../findings/fix-sources.ts';
import { formulationAudit } from '../findings/formulation-audit.ts';
import { mergeFindings } from '../findings/merge-findings.ts';
import { sortMessages } from '../findings/sort-messages.ts';
import { previousReport } from '../inputs/report/previous-report.ts';
import { checkReporters } from '../reporters/index.ts';
import { rulePagePretty } from '../reporters/rule-page.ts';
import { ledgerJson, ledgerPretty } from '../reporters/verbs/ledger.ts';
import type { Options, Run } from '../verb.ts';
import { version } from '../version.ts';

/** Everything that stands between the drafts, or reports in files, and their submission. */
export const check: Run = async (targets, options, host) => {
  if (typeof options.explain === 'string') {
    host.stdout(await explained(options.explain));
    return exitCodes.clean;
  }
  if (options.formulations === true) return formulationAudit(targets, options, host);
  const { value: chosen, messages: ofWorkspace } = await expandTargets(
    targets.length > 0 ? targets : ['.'],
    host.files,
  );
  const previous = await previousReport(options.previous, host);
  let checked: readonly TargetFindings[] = [];
  let troubles: readonly Trouble[] = [];
  const checkAll = async (files: Files): Promise<readonly Message[]> => {
    const cache = packCache(host.packs);
    ({ results: checked, troubles } = await workOnEach(chosen, async (target) => {
      const { steps } = host;
      const frozen = options.frozen === true;
      const opened = await checkTarget(target, files, { year: year(options), previous, frozen, cache, steps });
      return findingsOf(await withEvidence(opened, options, files), { keepDraft: options.ledger === true });
    }));
    return checked.flatMap(({ messages }) => messages);
  };

  let fixed = 0;
  if (options.fix === true) {
    const fixes = await fixSources(checkAll, host.files);
    fixed = fixes.changed.size;
    if (options.dryRun === true) {
      host.stdout(diffOf(fixes));
      return reportTroubles(troubles, host) || (fixed > 0 ? exitCodes.findings : exitCodes.clean);
    }
    await writeFixes(fixes, host.files);
  } else await checkAll(host.files);

  const { messages: merged, owners } = mergeFindings(
    checked.map(({ target, messages }) => ({ target, messages: sortMessages(messages) })),
  );
  const found = await applyBaselineFile([...ofWorkspace, ...merged], options, host);
  const ledgers = checked.flatMap(({ target, draft }) => (draft ? [{ target, draft }] : []));
  const reporter = checkReporters[options.format as keyof typeof checkReporters];
  if (options.format === 'pretty') for (const { target, draft } of ledgers) host.stdout(ledgerPretty(target, draft));
  host.stdout(
    reporter({
      messages: found,
      targets: checked.map(({ target }) => target),
      troubles: troubles.length,
      owners,
      openSlots: checked.flatMap(({ target, openSlots }) => openSlots.map((slot) => ({ dossier: target, ...slot }))),
      ledgers: options.ledger === true ? ledgers.map(({ target, draft }) => ledgerJson(target, draft)) : undefined,
      sources: new Map(checked.flatMap(({ sources }) => [...sources])),
      suppressed: checked.flatMap(({ suppressed }) => suppressed),
      fixed,
      version,
      colour: host.colour,
      quiet: options.quiet === true,
    }),
  );
  const wanting = found.some((message) => severityOf(message) !== 'info');
  return reportTroubles(troubles, host) || (wanting ? exitCodes.findings : exitCodes.clean);
};

const year = ({ year }: Options) => (typeof year === 'string' ? year : undefined);

async function withEvidence(checked: CheckedTarget, options: Options, files: Files): Promise<CheckedTarget> {
  const { draft, target } = checked;
  if (!draft || options.evidence !== true) return checked;
  const found = checkEvidence(draft, await hashEvidence(draft.dossier, target, files));
  return { ...checked, messages: [...checked.messages, ...found] };
}

async function explained(rule: string): Promise<string> {
  const page = await readRulePage(rule);
  if (page !== undefined) return rulePagePretty(page);
  throw new UsageError({
    code: 'usage/rule',
    found: `没有 ${rule} 这条规则`,
    remedy: '规则编号写在每条问题的末尾，全部规则见 docs/rules.md',
  });
}
