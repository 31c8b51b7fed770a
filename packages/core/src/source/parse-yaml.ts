import type { z } from 'zod';
import type { Outcome } from '../message/index.ts';
import { parseSound } from './parse-sound.ts';
import { longest, parseWhole } from './parse-whole.ts';
import type { Parsed } from './places.ts';

/**
 * The value of a YAML text that its schema accepts, with the places of its parts; undefined with every finding
 * of syntax, keys, types and values at its line and column. The text is one decoded by `decodeText`.
 */
export function parseYaml<Value>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
): Outcome<Parsed<Value> | undefined> {
  const sound = text.length > longest ? undefined : parseSound(text, file);
  const result = sound && schema.safeParse(sound.value);
  return result?.success
    ? { value: { value: result.data, places: sound!.places }, messages: [] }
    : parseWhole(text, file, schema);
}
