import { requireArgument } from '../../../message/index.ts';
import { editItems } from '../../../source/index.ts';

/**
 * The file of proposals with what a person says of some of them, everything else as it is typed.
 *
 * @param text the text of `returns/proposals.yaml`
 * @param metrics by the place in the list, counted from 0, the id of the metric that the figure is of; empty where it is of none
 * @returns the new text; undefined where the list is written in brackets
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const text = 'proposals:\n  - figure: 21件\n    accept:\n';
 * confirmProposals(text, new Map([[0, 'review.accepted']])); // 'proposals:\n  - figure: 21件\n    accept: review.accepted\n'
 * ```
 */
export function confirmProposals(text: string, metrics: ReadonlyMap<number, string>): string | undefined {
  requireArgument('text', 'text', text);
  requireArgument('map', 'metrics', metrics);
  const changes = new Map([...metrics].map(([index, id]) => [index, { accept: id === '' ? undefined : id }] as const));
  return editItems(text, 'proposals', { changes, additions: [] });
}
