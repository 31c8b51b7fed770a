import {
  CORE_SCHEMA,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { Place, Places } from '../../model/place.ts';
import type { Parsed } from '../places.ts';
import { isFolded } from './yaml-content.ts';

/**
 * The value of a YAML text of which nothing is to be said, and its places, as `parseWhole` gives them; undefined where
 * there may be anything else: a fault, an alias, a number that changes when it is read. Nearly all that people write is
 * so, and is read in a quarter of the time by a parser that gives no tree, but events.
 */
export function parseSound(text: string, file: string): Parsed<unknown> | undefined {
  if (leftToWhole.test(text)) return undefined;
  try {
    const events = parseEvents(text, {});
    const places = placesOf(events, text, file);
    return places && { value: constructFromEvents(events, { source: text, schema: CORE_SCHEMA })[0], places };
  } catch {
    return undefined;
  }
}

/** The places of the keys of a text that `parseSound` reads, by the paths of their values. */
export function keysOfSound(text: string, file: string): Places {
  const keys = new Map<string, Place>();
  placesOf(parseEvents(text, {}), text, file, keys);
  return keys;
}

/** Tabs, directives and ends of documents, which parsers do not judge alike. */
const leftToWhole = /\t|^(?:[.]{3}|%)/m;
/** Numbers with zeros in front, with an exponent, or with more digits than a number keeps. */
const changes = /^[-+]?(?:0\d[\d.]*|[\d.]+e[-+]?\d+|[\d.]{15,}|0[xo][\da-f]*)$/i;
/** Keys that may be no strings. */
const noWord = /^(?:[-+.]*\d[-+.\w]*|[-+]?\.\w*|~|null|true|false|)$/i;

/** The places of a document's values by path; undefined where there is anything that only the whole parser judges. */
function placesOf(
  events: readonly Event[],
  text: string,
  file: string,
  keys?: Map<string, Place>,
): ReadonlyMap<string, Place> | undefined {
  const places = new Map<string, Place>();
  const at = lineByLine(text, file);
  let next = 0;

  const mapping = (path: string): boolean => {
    for (let key = events[next++]; key?.type !== EVENT_ID.POP; key = events[next++]) {
      if (key?.type !== EVENT_ID.SCALAR || isMarked(key) || isBlock(key)) return false;
      const name = getScalarValue(text, key);
      if (name === '__proto__' || noWord.test(name) || isFolded(typedOf(key, text))) return false;
      const inside = path === '' ? name : `${path}/${name}`;
      const place = at(startOf(key, text));
      keys?.set(inside, place);
      if (!node(inside, place)) return false;
    }
    return true;
  };
  const sequence = (path: string, place: Place): boolean => {
    for (let index = 0; events[next]?.type !== EVENT_ID.POP; index += 1)
      if (!node(path === '' ? String(index) : `${path}/${index}`, place)) return false;
    next += 1;
    return true;
  };
  const node = (path: string, fallback: Place): boolean => {
    const event = events[next++];
    if (!event || event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP)
      return false;
    if (isMarked(event)) return false;
    if (event.type === EVENT_ID.SCALAR) {
      const empty = event.style === SCALAR_STYLE.PLAIN && event.valueStart === event.valueEnd;
      places.set(path, empty ? fallback : at(startOf(event, text)));
      return isReadAsTyped(event, text);
    }
    const place = at(event.start);
    places.set(path, place);
    return event.type === EVENT_ID.MAPPING ? mapping(path) : sequence(path, place);
  };

  const [document, contents] = events;
  if (document?.type !== EVENT_ID.DOCUMENT) return undefined;
  if (contents?.type !== EVENT_ID.MAPPING && contents?.type !== EVENT_ID.SEQUENCE) return undefined;
  next = 1;
  const whole = node('', { file, line: 1, column: 1 }) && next === events.length - 1;
  return whole ? places : undefined;
}

const isMarked = ({ anchorStart, tagStart }: { readonly anchorStart: number; readonly tagStart: number }): boolean =>
  anchorStart >= 0 || tagStart >= 0;

const isBlock = ({ style }: ScalarEvent): boolean =>
  style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;

/** Whether the scalar is read as it is typed, line by line; an escape may stand for a character that no document can hold. */
function isReadAsTyped(scalar: ScalarEvent, text: string): boolean {
  const { style, valueStart, valueEnd } = scalar;
  const source = text.slice(valueStart, valueEnd);
  if (style !== SCALAR_STYLE.LITERAL_BLOCK && isFolded(typedOf(scalar, text))) return false;
  if (style === SCALAR_STYLE.PLAIN) return !changes.test(source);
  if (style === SCALAR_STYLE.DOUBLE_QUOTED) return !source.includes('\\');
  return !isBlock(scalar) || /\S/.test(source);
}

/** The scalar with its quotes. */
function typedOf({ style, valueStart, valueEnd }: ScalarEvent, text: string): string {
  const quotes = style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED ? 1 : 0;
  return text.slice(valueStart - quotes, valueEnd + quotes);
}

/** A quoted scalar begins with its quote, a block of text with its first character. */
function startOf(scalar: ScalarEvent, text: string): number {
  const { style, valueStart } = scalar;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  return isBlock(scalar) ? valueStart + text.slice(valueStart).search(/\S/) : valueStart - 1;
}

/** Places of offsets that never go back: the lines between two of them are counted once. */
function lineByLine(text: string, file: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return (offset) => {
    while (end >= 0 && end < offset) {
      line += 1;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { file, line, column: offset - start + 1 };
  };
}
