import { type ComparedDocuments, type Draft, listDataEdits, type PassageEdit } from '@fazhi/core';
import { stringifyJson } from '../json.ts';

/** Two drafts, what changed from one to the other, and the dossier that knows what its figures are called. */
export interface ShownRedline {
  readonly older: string;
  readonly newer: string;
  readonly compared: ComparedDocuments;
  readonly draft: Draft | undefined;
}

/** A number that changed, with what the dossier calls it and who supplies it. */
export interface ShownData {
  readonly metric: string | undefined;
  readonly name: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly source: string | undefined;
  readonly section: string;
  readonly sentence: string;
}

export const dataOf = ({ compared, draft }: ShownRedline): readonly ShownData[] =>
  listDataEdits(compared.edits).map(({ metric, ...rest }) => {
    const entry = metric === undefined ? undefined : draft?.ledger.entries.get(metric);
    return { metric, name: entry?.metric.name, source: entry?.source, ...rest };
  });

/** The changes as data. */
export const redlineJson = (shown: ShownRedline): string =>
  stringifyJson({
    before: shown.older,
    after: shown.newer,
    same: shown.compared.edits.length === 0,
    data: dataOf(shown),
    edits: shown.compared.edits.map(plainEdit),
  });

function plainEdit(edit: PassageEdit) {
  const before = 'before' in edit ? edit.before : undefined;
  const after = 'after' in edit ? edit.after : undefined;
  return {
    kind: edit.kind,
    ...('from' in edit && { from: edit.from }),
    ...('to' in edit && { to: edit.to }),
    section: (after ?? before)?.section,
    ...(before && { before: before.cells.map(({ text }) => text) }),
    ...(after && { after: after.cells.map(({ text }) => text) }),
    ...('words' in edit && {
      words: edit.words.map(({ start, end, cell, words, of, metric }) => ({
        of,
        metric,
        cell,
        from: before?.cells[cell]?.text.slice(start, end) ?? '',
        to: words,
      })),
    }),
    ...('level' in edit && { level: edit.level }),
  };
}
