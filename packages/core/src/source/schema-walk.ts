import type { z } from 'zod';

/** What is read of a zod schema: the parts of its definition that name keys and phrase expectations. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly in?: z.ZodType;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly error?: Phrase;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly error?: Phrase } } }[];
}
type Phrase = (issue: unknown) => string | { readonly message: string } | undefined | null;
const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The schema without optional, default and the like. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, in: piped } = definitionOf(schema);
  const inner = innerType ?? piped;
  return inner ? unwrap(inner) : schema;
}

/** What one schema is made of; `inner` is what optional, default and the like stand around. */
export function partsOf(schema: z.ZodType): Definition & { readonly inner: z.ZodType | undefined } {
  return { ...definitionOf(schema), inner: inner(schema) };
}

/** The schema of the value at that path; a union answers with the first option that knows the way. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { shape, element, valueType, options } = definitionOf(unwrap(schema));
  for (const option of options ?? []) {
    const found = schemaAt(option, path);
    if (found) return found;
  }
  const next = shape && Object.hasOwn(shape, step) ? shape[String(step)] : (element ?? valueType);
  return next && schemaAt(next, rest);
}

/** The keys of an object schema. */
export const keysOf = (schema: z.ZodType): readonly string[] => Object.keys(definitionOf(unwrap(schema)).shape ?? {});

/** The words of which a value there has to be one; none where it may be anything else. */
export function allowedWords(schema: z.ZodType): readonly string[] {
  const { type, entries } = definitionOf(unwrap(schema));
  return entries ? Object.values(entries).map(String) : type === 'boolean' ? ['true', 'false'] : [];
}

const types: { readonly [Type in string]?: string } = {
  string: '文字',
  number: '数',
  boolean: 'true 或 false',
  array: '列表（写在 [ ] 里，或每项一行、以“- ”开头）',
  tuple: '列表（写在 [ ] 里，或每项一行、以“- ”开头）',
  object: '一组“键: 值”',
  record: '一组“键: 值”',
};

/** The Chinese phrase of what the schema expects: its own, or that of its type. */
export function expectation(schema: z.ZodType): string | undefined {
  for (let at: z.ZodType | undefined = schema; at; at = inner(at)) {
    const { error, checks = [] } = definitionOf(at);
    for (const say of [error, ...checks.map((check) => check._zod.def.error)]) {
      const own = say?.({});
      const phrase = typeof own === 'string' ? own : own?.message;
      if (phrase) return phrase;
    }
  }
  const { type, entries } = definitionOf(unwrap(schema));
  return entries ? `${Object.values(entries).join('、')} 之一` : types[type];
}

/** Title or description, from the schema or from what it wraps. */
export function label(schema: z.ZodType, name: 'title' | 'description'): string | undefined {
  for (let at: z.ZodType | undefined = schema; at; at = inner(at)) {
    const found = at.meta()?.[name];
    if (typeof found === 'string') return found;
  }
  return undefined;
}

const inner = (schema: z.ZodType): z.ZodType | undefined => {
  const { innerType, in: piped } = definitionOf(schema);
  return innerType ?? piped;
};
