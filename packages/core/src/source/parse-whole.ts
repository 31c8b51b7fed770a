import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { hasErrors, type Message, type Outcome, say } from '../message/index.ts';
import type { Place } from '../model/place.ts';
import { mapPlaces, type Parsed } from './places.ts';
import { schemaMessages } from './schema-messages.ts';
import { contentMessages, contentOf } from './yaml-content.ts';
import { syntaxMessages } from './yaml-syntax.ts';

/** Characters of one file, and nesting; beyond these it is not a file that a person wrote. */
export const longest = 1024 * 1024;
const deepest = 200;

/** What `parseYaml` gives, of any text; `back` is for a text that isn't as it was typed. */
export function parseWhole<Value>(
  text: string,
  file: string,
  schema: z.ZodType<Value>,
  back = (place: Place): Place => place,
): Outcome<Parsed<Value> | undefined> {
  const failed = (...messages: Message[]) => ({ value: undefined, messages });
  const start = { file, line: 1, column: 1 };
  if (text.length > longest) return failed(say('input/too-large', { place: { file } }));
  if (isTooDeep(text)) return failed(say('yaml/too-deep', { place: start }));

  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    uniqueKeys: false,
    strict: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return back({ file, line, column: col });
  };
  const syntax = syntaxMessages(document, text, placeOf);
  if (syntax.length > 0) return failed(...syntax);
  if (document.contents === null) return failed(say('input/empty', { place: { file } }));
  const messages = contentMessages(document, text, placeOf);
  if (messages.some(({ ruleId }) => ruleId === 'yaml/alias')) return failed(...messages);
  const content = contentOf(document, placeOf);
  if (!('value' in content)) return failed(...messages, content);

  const map = mapPlaces(document, text, placeOf, file);
  const result = schema.safeParse(content.value);
  if (!result.success) {
    const found = schemaMessages(result.error.issues, { ...map, schema, value: content.value });
    messages.push(...found.filter((message) => !messages.some((earlier) => isAtSamePlace(earlier, message))));
  }
  messages.sort(inOrder);
  const value = result.success && !hasErrors(messages) ? { value: result.data, places: map.values } : undefined;
  return { value, messages };
}

export const inOrder = (left: Message, right: Message): number =>
  (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);

/** A value that YAML already misread needs no second message. */
const isAtSamePlace = (left: Message, right: Message): boolean =>
  left.ruleId === 'yaml/leading-zero' && left.line === right.line && left.column === right.column;

/** A quick look before the parser, which recurses. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepest) return true;
  }
  return new RegExp(`(?:^|\\n)[ ]*(?:[-?] +){${deepest},}`).test(text);
}
