import { coverTasks } from '../../coverage/index.ts';
import { leaksInTexts, openView } from '../../edition/index.ts';
import { hasErrors, type Outcome, requireArgument } from '../../message/index.ts';
import type { Matrix } from '../../model/dossier/matrix.ts';
import { type EditionId, editions } from '../../model/report/edition.ts';
import type { Draft } from './draft.ts';
import { release } from './release.ts';

/**
 * The tasks of a draft against its sentences, as one edition may show them. For everyone its words pass the same guard as
 * the report: `output/leak` for each that gives something internal away, or the errors of its marks, and then no matrix.
 * Decoded files of the dossier are `sources`: a comment in them may let it out, as of `publish`.
 *
 * @param draft a draft
 * @param edition `submission`, `congress`, `public` or `review`
 * @param sources decoded files of the dossier, by the names that its messages carry
 * @returns the matrix, undefined where it would give something away
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * coverEdition(drafted, 'public').value?.rows.length; // 1
 * ```
 */
export function coverEdition(
  draft: Draft,
  edition: EditionId,
  sources?: ReadonlyMap<string, string>,
): Outcome<Matrix | undefined> {
  requireArgument('draft', 'draft', draft);
  requireArgument('edition', 'edition', edition);
  if (sources !== undefined) requireArgument('map', 'sources', sources);
  if (editions[edition].internal) return { value: coverTasks(draft), messages: [] };
  const matrix = coverTasks(openView(draft));
  const leaks = leaksInTexts(wordsOf(matrix), draft);
  const messages = [...release(leaks, sources), ...draft.faults];
  return { value: hasErrors(messages) ? undefined : matrix, messages };
}

/** Everything a reader of the matrix can read; what belongs to one thing stays together. */
function wordsOf({ title, rows, byGroup, byDepartment }: Matrix): readonly string[] {
  return [
    title,
    ...[...byGroup, ...byDepartment].map(({ name }) => name),
    ...rows.flatMap(({ task, reasons, sections, sentences, facts, evidence, targets }) => [
      task.content,
      ...task.group,
      ...(task.deadline ? [task.deadline.text] : []),
      ...reasons,
      ...sections.map((each) => each.title),
      ...sentences,
      ...facts.map(({ name, value = '' }) => name + value),
      ...evidence.map((each) => each.title),
      ...targets.flatMap(({ target }) => target.text ?? []),
    ]),
  ];
}
