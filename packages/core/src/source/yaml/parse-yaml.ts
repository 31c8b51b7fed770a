import type { z } from 'zod';
import { type Outcome, say } from '../../message/index.ts';
import { type Found, mostMessages, sayInOrder } from '../findings.ts';
import { correctMarks } from '../marks/correct-marks.ts';
import { findMarks } from '../marks/find-marks.ts';
import { markFindings } from '../marks/mark-findings.ts';
import type { Mark } from '../marks/scan.ts';
import { schemaWords } from '../marks/schema-words.ts';
import type { Parsed } from '../places.ts';
import { schemaFindings } from '../schema-messages.ts';
import { commentedKeys } from './commented-keys.ts';
import { keysOfSound, parseSound } from './parse-sound.ts';
import { parseWhole, type Whole } from './parse-whole.ts';

/** Characters of one file; a longer one is none that a person wrote. */
export const longestText = 1024 * 1024;

/**
 * The value of a YAML text that its schema accepts, with the places of its parts; undefined with every finding
 * of marks, syntax, keys, types and values at its line and column. The text is one decoded by `decodeText`.
 */
export function parseYaml<Value>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
): Outcome<Parsed<Value> | undefined> {
  if (text.length > longestText) return { value: undefined, messages: [say('input/too-large', { place: { file } })] };
  const words = schemaWords(schema);
  const marks = findMarks(text, words);
  if (marks.length > 0) return parseMistyped(text, file, schema, marks);
  const { value, found, isCut } = read(text, file, schema);
  const commented = words.keys.has('classification') ? commentedKeys(text, file) : [];
  return { value, messages: [...sayInOrder(found, isCut), ...commented] };
}

/** By the parser for sound texts, if it reads this one; what the schema says needs no other. */
function read<Value>(text: string, file: string, schema: z.ZodType<Value>): Whole<Value> {
  const sound = parseSound(text, file);
  if (!sound) return parseWhole(text, file, schema);
  const { value, places } = sound;
  const { success, data, error } = schema.safeParse(value);
  if (success) return { value: { value: data, places }, found: [] };
  const ofKeys = error.issues.some(({ code }) => code === 'unrecognized_keys' || code === 'invalid_key');
  const keys = ofKeys ? keysOfSound(text, file) : places;
  return { value: undefined, found: schemaFindings(error.issues, { values: places, keys, schema, value }) };
}

/** With so many marks a person mends these first; the rest is read when they look again. */
const manyMarks = 10 * mostMessages;
const nothingRead: Whole<unknown> = { value: undefined, found: [] };

/**
 * What is to be said of a text with marks that YAML doesn't know: of them, and of all else that is wrong once they are
 * put right. What the parser cannot read on a line with such a mark, or around one whose indentation had to be guessed,
 * may come of the guess, and is left out; so is a text that only the guess has joined to the line above. The text is mended for the messages only: it has no value.
 */
function parseMistyped(text: string, file: string, schema: z.ZodType, marks: readonly Mark[]): Outcome<undefined> {
  const { text: corrected, positions, back } = correctMarks(text, marks);
  const places = positions.map((position) => ({ file, ...position }));
  const marked = new Set(positions.map(({ line }) => line));
  const guesses = positions.flatMap(({ line }, index) => (marks[index]!.guessed ? [line] : []));
  const { found, isCut } = marks.length > manyMarks ? nothingRead : read(corrected, file, schema);
  const others = found.flatMap((each): Found[] => {
    const { line = 0 } = each.place;
    const ofGuess =
      each.id === 'yaml/syntax'
        ? marked.has(line) || line >= (guesses[0] ?? Number.POSITIVE_INFINITY) - 1
        : each.id === 'yaml/folded' && (guesses.includes(line) || guesses.includes(line + 1));
    return ofGuess ? [] : [{ ...each, place: back(each.place) }];
  });
  return { value: undefined, messages: sayInOrder([...markFindings(marks, places), ...others], isCut) };
}
