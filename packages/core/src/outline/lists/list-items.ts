import type { HelperCall, Listed, ListItem, ListName } from '../helper.ts';
import { departmentItems, groupItems } from './departments.ts';
import { memberItems, partItems } from './parts.ts';
import { taskItems } from './tasks.ts';

const lists: { readonly [Name in ListName]: (call: HelperCall) => readonly Listed[] } = {
  tasks: (call) => taskItems(call, 'tasks'),
  nextTasks: (call) => taskItems(call, 'nextTasks'),
  groups: groupItems,
  departments: departmentItems,
  parts: partItems,
  members: memberItems,
};

/**
 * The items that a call of `each` or `some` asks for, in the order of the dossier, or by their figures where it says so.
 * Internal ones come last: an edition for everyone leaves them out, and the numbers of the others follow on each other.
 */
export function listItems(call: HelperCall): readonly ListItem[] {
  const [name = 'tasks'] = call.words;
  const found = lists[name as ListName](call);
  const ordered = [...found].sort((one, other) => Number(one.internal) - Number(other.internal));
  return ordered.map((item, index) => ({
    ...item,
    fields: { ...item.fields, index: String(index + 1) },
    outer: call.state.at,
    reported: { is: false },
  }));
}
