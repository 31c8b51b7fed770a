import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Place } from '../../model/place.ts';
import { type Found, isError, mostMessages } from '../findings.ts';
import { mapPlaces, type Parsed } from '../places.ts';
import { schemaFindings } from '../schema-messages.ts';
import { contentFindings, contentOf } from './yaml-content.ts';
import { syntaxFindings } from './yaml-syntax.ts';

/** Brackets and dashes in one another; beyond these it is not a file that a person wrote. */
const deepest = 200;

/** The value of any YAML text that its schema accepts, and what is to be said of it, in any order. */
export interface Whole<Value> {
  readonly value: Parsed<Value> | undefined;
  readonly found: readonly Found[];
  /** So much is wrong with the beginning that nothing behind it was read. */
  readonly isCut?: true;
}

/** Characters of a beginning that has as many faults as one file is told of: reading the rest would take seconds and tell nobody anything. */
const beginning = 100_000;

export function parseWhole<Value>(text: string, file: string, schema: z.ZodType<Value>): Whole<Value> {
  const failed = (found: readonly Found[]) => ({ value: undefined, found });
  if (isTooDeep(text)) return failed([{ id: 'yaml/too-deep', place: { file, line: 1, column: 1 } }]);

  if (text.length > 2 * beginning) {
    const head = text.slice(0, beginning);
    const { document, placeOf } = parseNodes(head, file);
    if (document.errors.length + document.warnings.length >= mostMessages)
      return { ...failed(syntaxFindings(document, head, placeOf)), isCut: true };
  }
  const { document, placeOf } = parseNodes(text, file);
  const syntax = syntaxFindings(document, text, placeOf);
  if (syntax.length > 0) return failed(syntax);
  if (document.contents === null) return failed([{ id: 'input/empty', place: { file } }]);
  const ofContent = contentFindings(document, text, placeOf);
  if (ofContent.some(({ id }) => id === 'yaml/alias')) return failed(ofContent);
  const content = contentOf(document, placeOf);
  if (!('value' in content)) return failed([...ofContent, content]);

  const map = mapPlaces(document, text, placeOf, file);
  const result = schema.safeParse(content.value);
  if (!result.success)
    return failed(
      ofContent.concat(newIn(schemaFindings(result.error.issues, { ...map, schema, value: content.value }), ofContent)),
    );
  return { value: ofContent.some(isError) ? undefined : { value: result.data, places: map.values }, found: ofContent };
}

function parseNodes(text: string, file: string) {
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
    return { file, line, column: col };
  };
  return { document, placeOf };
}

/** A value that YAML already misread needs no second message. */
function newIn(found: readonly Found[], earlier: readonly Found[]): readonly Found[] {
  const at = ({ line, column }: Place) => `${line}:${column}`;
  const misread = new Set(earlier.flatMap(({ id, place }) => (id === 'yaml/leading-zero' ? [at(place)] : [])));
  return found.filter(({ place }) => !misread.has(at(place)));
}

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
