import type { z } from 'zod';
import { keysOf, schemaAt } from '../source/index.ts';

/** The same values, where a key that may be absent may be null as well: rows of a database have null there. */
export type OrNull<Values> = Values extends readonly (infer Item)[]
  ? OrNull<Item>[]
  : Values extends object
    ? { [Key in keyof Values]: undefined extends Values[Key] ? OrNull<Values[Key]> | null : OrNull<Values[Key]> }
    : Values;

/**
 * The values without the keys of null of which the schema has said that they do not fit. Null in a list or
 * under a name that somebody made up stays: it is an item that is missing, and not a field (a part of a sum is no zero). Nothing that was given is changed.
 */
export function withoutNulls(values: unknown, schema: z.ZodType, issues: readonly z.core.$ZodIssue[]): unknown {
  const copies = new Map<object, Record<PropertyKey, unknown>>();
  const copyOf = (value: object): Record<PropertyKey, unknown> => {
    const copy =
      copies.get(value) ?? ((Array.isArray(value) ? [...value] : { ...value }) as Record<PropertyKey, unknown>);
    copies.set(value, copy);
    copies.set(copy, copy);
    return copy;
  };
  let whole = values;
  for (const { path } of issues) {
    const last = path.at(-1);
    if (typeof last !== 'string' || valueAt(whole, path) !== null) continue;
    const owner = schemaAt(schema, path.slice(0, -1));
    if (!owner || !keysOf(owner).includes(last)) continue;
    whole = copyOf(whole as object);
    let at = whole as Record<PropertyKey, unknown>;
    for (const step of path.slice(0, -1)) {
      const next = copyOf(at[step] as object);
      at[step] = next;
      at = next;
    }
    delete at[last];
  }
  return whole;
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  let at = values;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return at;
}
