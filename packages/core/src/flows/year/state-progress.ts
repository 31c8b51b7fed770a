import { type Message, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Progress } from '../../model/dossier/task.ts';
import type { DepartmentReturn, ReturnedRow } from '../../model/form/department-return.ts';
import { type ProgressState, progressStates, type TaskColumn } from '../../model/form/form.ts';

const states = Object.entries(progressStates) as readonly (readonly [ProgressState, string])[];

/** What a row says of a task, with its cells for the document behind it. */
export interface ToldProgress {
  readonly progress: Progress;
  readonly cells: ReturnedRow<TaskColumn>['cells'];
}

/** How far the department says it has come with each task, by the task's id; rows that say nothing are left out. */
export function stateProgress(
  { department, file, sha256, tasks }: DepartmentReturn,
  { taskList }: Dossier,
  messages: Message[],
): ReadonlyMap<string, ToldProgress> {
  const known = new Map(taskList.tasks.map((task) => [task.id, task]));
  const stated = new Map<string, ToldProgress>();
  for (const { id, cells } of tasks) {
    const first = cells.state ?? cells.text ?? cells.reason;
    const task = known.get(id);
    if (!first || !task) continue;
    const subject = task.content.length > 24 ? `${task.content.slice(0, 24)}…` : task.content;
    const state = states.find(([, word]) => word === cells.state?.text.replace(/\s+/g, ''))?.[0];
    if (cells.state && !state) {
      const expected = states.map(([, word]) => word);
      messages.push(say('form/word', { place: cells.state.place, subject, actual: cells.state.text, expected }));
    } else if (!state) messages.push(say('form/state-missing', { place: first.place, subject }));
    if (state === 'not-done' && !cells.reason)
      messages.push(say('form/reason-missing', { place: first.place, subject }));
    const { sheet, cell } = first.place;
    const progress: Progress = {
      department,
      ...(state && { state }),
      ...(cells.text && { text: cells.text.text }),
      ...(cells.reason && { reason: cells.reason.text }),
      evidence: [],
      origin: { file, ...(sheet && { sheet }), ...(cell && { cell }), sha256 },
    };
    stated.set(id, { progress, cells });
  }
  return stated;
}
