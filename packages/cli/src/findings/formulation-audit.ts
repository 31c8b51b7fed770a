import { type AuditedFormulation, auditFormulations, type FormulationConcern, hasErrors } from '@fazhi/core';
import { openPack } from '@fazhi/core/folder';
import { exitCodes } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { reportYear } from '../inputs/report-year.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { alignColumns } from '../reporters/align-columns.ts';
import { stringifyJson } from '../reporters/json.ts';
import { pretty } from '../reporters/pretty.ts';
import type { Options } from '../verb.ts';

/** Lists the wording to be looked at before a season, of the packs or dossiers named, or of the national pack. */
export async function formulationAudit(targets: readonly string[], options: Options, host: Host): Promise<number> {
  const year = reportYear(options.year) ?? host.currentYear() - 1;
  const tables = [];
  for (const pack of targets.length > 0 ? targets : ['national']) {
    const { value: opened, messages } = await openPack(pack, shippedPacks, host.files);
    if (!opened?.outline || hasErrors(messages)) {
      host.stdout(pretty(messages, host.colour));
      return exitCodes.findings;
    }
    const { formulations } = opened.outline;
    const undated = formulations.filter(({ verifiedOn }) => verifiedOn === null).length;
    tables.push({ pack, total: formulations.length, undated, found: auditFormulations(formulations, year) });
  }
  host.stdout(
    options.format === 'json' ? auditJson(year, tables) : tables.map((each) => auditPretty(year, each)).join('\n'),
  );
  return exitCodes.clean;
}

interface AuditedTable {
  readonly pack: string;
  readonly total: number;
  /** Entries that bear no date of a check. */
  readonly undated: number;
  readonly found: readonly AuditedFormulation[];
}

const words: { readonly [Concern in FormulationConcern]: string } = {
  ended: '已经到期，后继不详',
  ending: '这是最后一个年度',
  undated: '起用时间不详',
  recheck: '要重新核对',
  unverified: '没有核对',
};

function auditPretty(year: number, { pack, total, undated, found }: AuditedTable): string {
  const rows = found.map(({ formulation: { id, term, replacedBy, recheck }, concerns }) => [
    id,
    term.length > 24 ? `${term.slice(0, 23)}…` : term,
    concerns.map((concern) => words[concern]).join('，'),
    [...(replacedBy === null ? [] : [`以后用 ${replacedBy}`]), ...(recheck === undefined ? [] : [recheck])].join('；'),
  ]);
  const list = rows.length === 0 ? '' : `${alignColumns([['编号', '用语', '为什么要看', '说明'], ...rows])}\n`;
  return `${list}${pack} 的用语表共${total}条，写${year}年度的报告以前要看的${found.length}条；没有核对日期的${undated}条\n`;
}

const auditJson = (year: number, tables: readonly AuditedTable[]): string =>
  stringifyJson({
    year,
    tables: tables.map(({ pack, total, undated, found }) => ({
      pack,
      total,
      withoutVerifiedOn: undated,
      entries: found.map(({ formulation, concerns }) => ({ concerns, ...formulation })),
    })),
  });
