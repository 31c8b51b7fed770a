import { writeRedlineHtml } from '@fazhi/core';
import { dataOf, type ShownRedline } from './redline-json.ts';

/** The changes as a page. */
export const redlineHtml = (shown: ShownRedline): Uint8Array =>
  writeRedlineHtml({
    older: shown.older,
    newer: shown.newer,
    numbers: dataOf(shown).map(({ name, metric, ...rest }) => ({ name: name ?? metric, ...rest })),
    edits: shown.compared.edits,
  });
