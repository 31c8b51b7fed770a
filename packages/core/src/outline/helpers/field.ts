import type { OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

/** What each list lets a template print of its items. */
export const fieldsOf = {
  tasks: ['number', 'title', 'content', 'group', 'lead', 'responsible', 'deadline', 'progress', 'reason', 'index'],
  nextTasks: ['number', 'title', 'content', 'group', 'lead', 'responsible', 'deadline', 'index'],
  groups: ['name', 'index'],
  departments: ['name', 'members', 'index'],
  parts: ['name', 'index'],
  members: ['name', 'index'],
} as const;

/** Every text that some list has. */
export const fieldNames: readonly string[] = [...new Set(Object.values(fieldsOf).flat())];

/** `{{field "content"}}` inside `each`: one text of the item, as data. */
export const field: OutlineHelper = {
  block: false,
  backs: true,
  words: { kind: fieldNames, min: 1, max: 1 },
  options: {},
  run: ({ words: [name = ''], state: { at, uses } }) => {
    const text = at?.fields[name] ?? '';
    if (at && text !== '' && (name === 'progress' || name === 'reason')) at.reported.is = true;
    // The place in the list is no data: it may number an item.
    if (text === '' || name === 'index') return text;
    return mark(uses, { kind: 'text', text });
  },
};

/** `{{#given "deadline"}}…{{else}}…{{/given}}` inside `each`: the item has such a text. */
export const given: OutlineHelper = {
  ...field,
  block: true,
  condition: true,
  run: ({ words: [name = ''], state: { at }, body, otherwise }) =>
    (at?.fields[name] ?? '') === '' ? otherwise() : body(),
};
