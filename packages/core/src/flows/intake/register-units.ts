import { isGenericGroup } from '../../dossier/generic-group.ts';
import { requireArgument } from '../../message/index.ts';
import { plainOffice } from '../../model/dossier/department-named.ts';
import type { Department } from '../../model/dossier/organ.ts';
import type { TaskList } from '../../model/dossier/task.ts';
import { isGroupOfUnits, mayBeSlip, unitsOf } from '../../readers/task-list/index.ts';
import { nearest, yamlInline } from '../../source/index.ts';
import { editList } from '../year/edits/list-edits.ts';

/** A report.yaml with the units of a task list among its departments. */
export interface RegisteredUnits {
  readonly text: string;
  /** Those that were added, each with an id of its own to be renamed. */
  readonly added: readonly Department[];
  /** Names that are almost those of registered units: slips or short forms, which a person has to look at. */
  readonly doubtful: readonly { readonly name: string; readonly near: readonly string[] }[];
  /** Groups such as 各乡镇, which a person has to register with their members; 有关部门 needs none. */
  readonly groups: readonly string[];
}

/**
 * Adds the units that a task list names and report.yaml does not know to its departments, comments kept. Groups such as
 * 各乡镇 and names that look like slips of registered ones are left to people. Undefined where departments are written in
 * brackets on one line.
 *
 * @param text the report.yaml as it is
 * @param list the list that `importTasks` read
 * @param departments the departments that report.yaml has
 * @returns the new text, the departments added to it, and the names left out as doubtful or as groups
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const list = { tasks: [{ ...task('1', '普法'), responsible: ['县水利局'] }] };
 * registerUnits('year: 2025\n', list, [])?.added; // [{ id: 'unit-1', name: '县水利局' }]
 * ```
 */
export function registerUnits(
  text: string,
  list: TaskList,
  departments: readonly Department[],
): RegisteredUnits | undefined {
  requireArgument('text', 'text', text);
  requireArgument('taskList', 'list', list);
  requireArgument('list', 'departments', departments);
  const { isKnown, names } = unitsOf(departments);
  const named = new Set(list.tasks.flatMap(({ lead, responsible }) => [...lead, ...responsible]));
  const unregistered = [...named].filter((name) => !isKnown(name));
  const unknown = unregistered.filter((name) => !isGroupOfUnits(name));
  const groups = unregistered.filter((name) => isGroupOfUnits(name) && !isGenericGroup(name));
  const registered = [...names];
  const nearOf = (name: string) => {
    const same = registered.filter((each) => each !== name && plainOffice(each) === plainOffice(name));
    if (same.length > 0) return same;
    const inside = registered.filter((each) => each !== name && (each.endsWith(name) || name.endsWith(each)));
    if (inside.length > 0) return inside;
    const fuller = unknown.filter((each) => each !== name && each.endsWith(name));
    return fuller.length > 0 ? fuller : nearest(name, registered).filter((each) => mayBeSlip(name, each));
  };
  const judged = unknown.map((name) => ({ name, near: nearOf(name) }));
  const ids = new Set(departments.map(({ id }) => id));
  const added = oneOfEach(judged.filter(({ near }) => near.length === 0).map(({ name }) => name)).map(
    ([name, ...aliases]): Department => ({ id: freeId(ids), name, ...(aliases.length > 0 && { aliases }) }),
  );
  const doubtful = judged.filter(({ near }) => near.length > 0);
  if (added.length === 0) return { text, added, doubtful, groups };
  const written = editList(text, 'departments', {
    changes: new Map(),
    additions: added.map(({ id, name, aliases }) => ({
      id,
      name: yamlInline(name),
      ...(aliases && { aliases: yamlInline(aliases) }),
    })),
    count: departments.length,
  });
  return written === undefined ? undefined : { text: written, added, doubtful, groups };
}

/** The names of each office, the fullest first: 市场监督管理局 and 市场监管局 are registered once. */
function oneOfEach(names: readonly string[]): readonly (readonly [string, ...string[]])[] {
  const offices = new Map<string, [string, ...string[]]>();
  for (const name of names) {
    const known = offices.get(plainOffice(name));
    if (known) known.push(name);
    else offices.set(plainOffice(name), [name]);
  }
  return [...offices.values()].map((each) => {
    const [first, ...others] = each.sort((one, other) => other.length - one.length);
    return [first!, ...others] as const;
  });
}

function freeId(ids: Set<string>): string {
  let number = 1;
  while (ids.has(`unit-${number}`)) number += 1;
  ids.add(`unit-${number}`);
  return `unit-${number}`;
}
