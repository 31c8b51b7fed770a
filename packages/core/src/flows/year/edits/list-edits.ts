import { editItems, yamlInline } from '../../../source/index.ts';

/** Keys of an item with their new text; undefined deletes a key. */
export type ItemChange = Readonly<Record<string, string | undefined>>;

/** What becomes of one list of one file. */
export interface FileEdit {
  readonly changes: ReadonlyMap<number, ItemChange>;
  readonly additions: readonly ItemChange[];
  /** How many items the list has. */
  readonly count: number;
}

/**
 * The text of a YAML file with this edit of the list under `key`, comments kept. Undefined where the list is written in
 * brackets on one line.
 */
export function editList(text: string, key: string, { changes, additions, count }: FileEdit): string | undefined {
  const lines = additions.map(linesOf);
  const edited = editItems(text, key, { changes, additions: lines.map((each) => ({ after: count - 1, lines: each })) });
  if (edited !== undefined || changes.size > 0) return edited;
  // A list whose lines are all still comments, or []: it begins here.
  const empty = new RegExp(`^${key}:[ \\t]*(?:\\[[ \\t]*\\])?[ \\t]*(#.*)?$`, 'm');
  const items = lines.flatMap((each) => each.map((line) => `  ${line}\n`)).join('');
  if (empty.test(text))
    return text.replace(empty, (_, comment = '') => `${key}:${comment && ` ${comment}`}\n${items.trimEnd()}`);
  const hasKey = new RegExp(`^${key}:`, 'm').test(text);
  return hasKey ? undefined : `${text.replace(/\n*$/, '\n')}${key}:\n${items}`;
}

const linesOf = (item: ItemChange): readonly string[] =>
  Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}`);

/** A number as YAML: bare where no digit of it can be lost. */
export const yamlNumber = (text: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15 && !/^-?0\d/.test(text)
    ? text
    : yamlInline(text);
