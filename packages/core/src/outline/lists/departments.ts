import type { HelperCall, Listed } from '../helper.ts';

/** The departments of the dossier, in its order. */
export const departmentItems = ({ state }: HelperCall): readonly Listed[] =>
  state.departments.map(({ name, members = [] }) => ({
    list: 'departments',
    fields: { name, members: members.join('、') },
    internal: false,
  }));

/** The groups of the year's tasks, each once; one whose tasks are all internal is internal. */
export function groupItems({ state }: HelperCall): readonly Listed[] {
  const internal = new Map<string, boolean>();
  for (const { group, classification, exempt } of state.tasks) {
    const [name] = group;
    if (name === undefined || exempt) continue;
    internal.set(name, (internal.get(name) ?? true) && classification === 'internal');
  }
  return [...internal].map(([name, isInternal]) => ({ list: 'groups', fields: { name }, internal: isInternal }));
}
