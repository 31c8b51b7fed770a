import { type FactRevision, reviseFacts } from '@fazhi/core';
import { openDraft, type PackCache } from '@fazhi/core/folder';
import { wordsOf } from '../../src/findings/words-of.ts';
import { dossierTexts } from '../../src/inputs/dossier-texts.ts';
import { shippedPacks } from '../../src/inputs/shipped-packs.ts';
import type { DeskFiles } from '../files/desk-files.ts';

/** What becomes of a row. */
export interface RevisedRow {
  readonly metric: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly isRefused: boolean;
  readonly words: readonly string[];
}

/** Rows into the dossier, each metric by its id or its name; nothing is written of those that are refused, of none where they are only to be looked at. */
export async function reviseRows(
  folder: string,
  rows: readonly FactRevision[],
  isDry: boolean,
  { files, cache }: { readonly files: DeskFiles; readonly cache: PackCache },
): Promise<readonly RevisedRow[]> {
  const { value: draft, messages } = await openDraft(folder, shippedPacks, files, { cache });
  if (!draft) throw new Error(messages.filter(({ fatal }) => fatal).map(wordsOf)[0] ?? '卷宗打不开，请看“检查”');
  const byName = new Map([...draft.ledger.entries.values()].map(({ metric }) => [metric.name, metric.id]));
  const named = rows.map((row) => ({ ...row, metric: byName.get(row.metric) ?? row.metric }));
  const isFirst = (metric: string, index: number) => named.findIndex((row) => row.metric === metric) === index;
  const single = named.filter(({ metric }, index) => isFirst(metric, index));
  const { files: written, facts } = reviseFacts(draft, single, { texts: await dossierTexts(folder, files) });
  if (!isDry)
    for (const [path, text] of written) await files.write(`${folder}/${path}`, new TextEncoder().encode(text));
  return named.map(({ metric, value }, index) => {
    const { messages: found, ...fact } = facts.find((each) => each.metric === metric)!;
    const words = [...new Set(found.map(wordsOf))];
    if (isFirst(metric, index)) return { ...fact, words };
    return {
      ...fact,
      after: value ?? '',
      isRefused: true,
      words: ['上面已经有这个指标，只收第一行，应删去多余的一行'],
    };
  });
}
