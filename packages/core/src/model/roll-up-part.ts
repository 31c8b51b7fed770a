import * as z from 'zod';
import { precision } from './dossier/fact.ts';
import { classification } from './primitives.ts';

const form = <Name extends string>(name: Name) => ({ form: z.literal(name) });
const number = z.string();

const quantity = z.discriminatedUnion('form', [
  z.object({ ...form('number'), value: number }),
  z.object({ ...form('ratio'), value: number, numerator: number, denominator: number }),
  z.object({ ...form('parts'), value: number, parts: z.array(z.tuple([z.string(), number])) }),
  z.object({ ...form('change'), from: number, to: number }),
  z.object({ ...form('text'), value: z.string() }),
]);

const figure = z.object({
  quantity: quantity.optional(),
  precision,
  prior: number.optional(),
  classification,
  place: z.looseObject({ file: z.string(), line: z.number().optional() }).optional(),
  unit: z.string(),
  definition: z.string().optional(),
});

const member = z.object({
  name: z.string(),
  folder: z.string(),
  year: z.number(),
  names: z.array(z.string()).optional(),
  provisional: z.string().optional(),
  figures: z.array(z.tuple([z.string(), figure])),
});

/** The file of one part of a roll-up: what some of the members give, for whoever puts all parts together. */
export const rollUpPartFile = z.object({
  kind: z.literal('fazhi-rollup'),
  version: z.literal(1),
  /** Which shards it is made of: `2/5`. */
  shards: z.array(z.string().regex(/^[1-9]\d{0,4}\/[1-9]\d{0,4}$/)),
  members: z.array(member),
  /** What is to be said of those that could not be read, and of where they were looked for. */
  messages: z.array(z.looseObject({ reason: z.string() })),
});
export type RollUpPartFile = z.infer<typeof rollUpPartFile>;
