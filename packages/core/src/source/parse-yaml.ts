import type { z } from 'zod';
import type { Outcome } from '../message/index.ts';
import { correctMarks } from './marks/correct-marks.ts';
import { findMarks } from './marks/find-marks.ts';
import { markMessages } from './marks/mark-messages.ts';
import type { Mark } from './marks/scan.ts';
import { wordsOf } from './marks/schema-words.ts';
import { parseSound } from './parse-sound.ts';
import { inOrder, longest, parseWhole } from './parse-whole.ts';
import type { Parsed } from './places.ts';

/**
 * The value of a YAML text that its schema accepts, with the places of its parts; undefined with every finding
 * of marks, syntax, keys, types and values at its line and column. The text is one decoded by `decodeText`.
 */
export function parseYaml<Value>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
): Outcome<Parsed<Value> | undefined> {
  const tooLong = text.length > longest;
  const marks = tooLong ? [] : findMarks(text, wordsOf(schema));
  if (marks.length > 0) return parseMistyped(text, file, schema, marks);
  const sound = tooLong ? undefined : parseSound(text, file);
  const result = sound && schema.safeParse(sound.value);
  return result?.success
    ? { value: { value: result.data, places: sound!.places }, messages: [] }
    : parseWhole(text, file, schema);
}

/**
 * What is to be said of a text with marks that YAML doesn't know: of them, and of all else that is wrong once they are
 * put right. What the parser cannot read on a line with such a mark, or around one whose indentation had to be guessed,
 * may come of the guess, and is left out. The text is mended for the messages only: it has no value.
 */
function parseMistyped(text: string, file: string, schema: z.ZodType, marks: readonly Mark[]): Outcome<undefined> {
  const { text: corrected, positions, back } = correctMarks(text, marks);
  const places = positions.map((position) => ({ file, ...position }));
  const marked = new Set(positions.map(({ line }) => line));
  const guessed = positions[marks.findIndex(({ guessed }) => guessed)]?.line ?? Number.POSITIVE_INFINITY;
  const others = parseWhole(corrected, file, schema, back).messages.filter(
    ({ ruleId, line = 0 }) => ruleId !== 'yaml/syntax' || !(marked.has(line) || line >= guessed - 1),
  );
  return { value: undefined, messages: [...markMessages(marks, places), ...others].sort(inOrder) };
}
