import type { z } from 'zod';
import { namesInLists, phrase } from '../../model/primitives.ts';
import { partsOf } from '../schema-walk.ts';

/** What a schema says about the words of its files, wherever in them they stand. */
export interface SchemaWords {
  /** Every key, in small letters. */
  readonly keys: ReadonlySet<string>;
  /** Keys whose value is never a text: what opens it is a bracket. */
  readonly brackets: ReadonlyMap<string, '[' | '{'>;
  /** Keys of lists of ids, of organs or of people: no item has a comma in it. */
  readonly names: ReadonlySet<string>;
  /** Whether a whole value may stand in Chinese quotation marks, as “十三五” among formulations. */
  readonly quotes: boolean;
}

const known = new WeakMap<z.ZodType, SchemaWords>();

export function schemaWords(schema: z.ZodType): SchemaWords {
  const words = known.get(schema) ?? collect(schema);
  known.set(schema, words);
  return words;
}

function collect(schema: z.ZodType): SchemaWords {
  const forms = new Map<string, Set<string>>();
  const names = new Set<string>();
  let quotes = false;
  const seen = new Set<z.ZodType>();
  const visit = (each: z.ZodType, key: string | undefined): void => {
    const { type, shape, element, valueType, options, inner } = partsOf(each);
    if (inner) {
      visit(inner, key);
      return;
    }
    if (key !== undefined && !options) forms.set(key, (forms.get(key) ?? new Set()).add(type));
    if (key !== undefined && element && isName(element)) names.add(key);
    for (const option of options ?? []) visit(option, key);
    if (each === phrase) quotes = true;
    if (seen.has(each)) return;
    seen.add(each);
    for (const [name, value] of Object.entries(shape ?? {})) visit(value, name.toLowerCase());
    if (element) visit(element, undefined);
    if (valueType) visit(valueType, undefined);
  };
  visit(schema, undefined);
  const brackets = [...forms].flatMap(([key, types]): (readonly [string, '[' | '{'])[] => {
    const list = [...types].every((type) => type === 'array' || type === 'tuple');
    const group = [...types].every((type) => type === 'object' || type === 'record');
    return list ? [[key, '[']] : group ? [[key, '{']] : [];
  });
  return { keys: new Set(forms.keys()), brackets: new Map(brackets), names, quotes };
}

const isName = (element: z.ZodType): boolean =>
  namesInLists.has(element) ||
  (partsOf(element).options ?? []).some((option) => namesInLists.has(option)) ||
  (partsOf(element).type !== 'object' && !element.safeParse('甲，乙').success);
