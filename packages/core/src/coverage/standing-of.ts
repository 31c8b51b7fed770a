import type { ReportedState, TaskStanding } from '../model/dossier/matrix.ts';
import type { Department } from '../model/dossier/organ.ts';
import type { Progress, Task } from '../model/dossier/task.ts';

/** What weighs most of what several departments say: one that is not done leaves the task undone. */
const heaviest: readonly ReportedState[] = ['not-done', 'ongoing', 'not-due', 'done'];

/**
 * How far departments say they have come with a task, and who has said nothing yet. Silence is `unknown`: somebody owes an
 * answer, and nothing follows from that about the task. Where the lead has answered, the silence of others leaves its word.
 */
export function standingOf(task: Task, departments: readonly Department[]): TaskStanding {
  const said = (task.progress ?? []).filter(({ state }) => state !== undefined);
  const nameOf = namesIn(departments);
  const answered = new Set(said.flatMap(({ department }) => (department === undefined ? [] : [nameOf(department)])));
  const isAnswered = (names: readonly string[]) => names.every((name) => answered.has(name));
  const lead = membersOf(task.lead, departments);
  const owners = [...new Set([...lead, ...membersOf(task.responsible, departments)])];
  const owedBy = owners.filter((name) => !answered.has(name));
  const known = heaviest.find((state) => said.some((each) => each.state === state)) ?? 'unknown';
  // That all is done is only known where nobody who leads, or else nobody at all, is silent.
  const isWhole = lead.length > 0 ? isAnswered(lead) : owedBy.length === 0;
  return { state: known === 'done' && !isWhole ? 'unknown' : known, said, owedBy };
}

const namesIn = (departments: readonly Department[]) => (name: string) =>
  departments.find((each) => [each.id, each.name, ...(each.aliases ?? [])].includes(name))?.name ?? name;

/** Departments by their registered names, groups as their members. */
function membersOf(names: readonly string[], departments: readonly Department[]): readonly string[] {
  const nameOf = namesIn(departments);
  return names.flatMap((name) => {
    const members = departments.find((each) => each.name === nameOf(name))?.members ?? [];
    return members.length > 0 ? members.map(nameOf) : [nameOf(name)];
  });
}

/** 县司法局报未完成（人手不足）. */
export const saidWords = (
  { department, state, reason }: Progress,
  words: { readonly [State in ReportedState]: string },
) => `${department ?? '有单位'}报${words[state ?? 'unknown']}${reason === undefined ? '' : `（${reason}）`}`;
