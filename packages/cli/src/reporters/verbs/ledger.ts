import { type Draft, describeLedger } from '@fazhi/core';
import { alignColumns } from '../align-columns.ts';

/** The ledger of one dossier as data. */
export const ledgerJson = (dossier: string, { ledger, dossier: { report } }: Draft) => ({
  dossier,
  organ: report.organ.name,
  year: ledger.year,
  asOf: ledger.asOf,
  entries: describeLedger(ledger),
});

/** What the ledger holds, a metric a line; metrics nobody has given a value are only counted. */
export function ledgerPretty(folder: string, { ledger }: Draft): string {
  const entries = describeLedger(ledger);
  const shown = entries.filter(({ status, place }) => status !== 'open' || place !== undefined);
  const rows = shown.map(({ metric, name, status, value, source = '', evidence, classification }) => [
    metric,
    name,
    value ?? (status === 'contradicted' ? '有误' : '待补'),
    source,
    `${evidence.length}份`,
    classification === 'internal' ? '内部' : '',
  ]);
  const heading = ['指标', '名称', '数值', '来源单位', '佐证', ''];
  const open = entries.length - shown.length;
  return `${folder}：${ledger.year}年度台账\n${alignColumns([heading, ...rows])}共${shown.length}项${open > 0 ? `，另有${open}个指标没有填` : ''}\n\n`;
}
