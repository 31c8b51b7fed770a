import type { z } from 'zod';
import type { Finding, Message } from '../message/index.ts';
import type { Place } from '../model/place.ts';
import { chineseKeys, chineseValues } from './chinese-words.ts';
import { type Found, mostMessages, sayFound } from './findings.ts';
import { inValues } from './in-values.ts';
import { half } from './marks/look-alikes.ts';
import { nearest } from './nearest.ts';
import { placeAt } from './place-at.ts';
import type { SourceMap } from './places.ts';
import { allowedWords, expectation, keysOf, label, schemaAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
interface Source extends SourceMap {
  readonly schema: z.ZodType;
  readonly value: unknown;
}

/** A message for each thing in which the value is not what the schema asks for. */
export const schemaMessages = (issues: readonly Issue[], source: Source): Message[] =>
  schemaFindings(issues, source)
    .map((found) => (found.place.path === undefined ? found : inValues(found)))
    .map(sayFound);

export function schemaFindings(issues: readonly Issue[], source: Source): Found[] {
  const misspelt = new Set<string>();
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue.path, issue.keys, source, misspelt) : [],
  );
  const others = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .filter((issue) => !(valueAt(source.value, issue.path) === undefined && misspelt.has(join(issue.path))))
    .map((issue) => describe(issue, source));
  return [...unknown, ...others];
}

/** Notes in `misspelt` the path of each known key that was probably meant, as long as anyone reads of it. */
function unknownKeys(path: Path, keys: readonly string[], source: Source, misspelt: Set<string>): Found[] {
  const { schema, keys: places, values } = source;
  const object = schemaAt(schema, path);
  const known = object ? keysOf(object) : [];
  const present = valueAt(source.value, path) as Readonly<Record<string, unknown>>;
  const free = known.filter((key) => !Object.hasOwn(present, key));
  return keys.map((actual, index) => {
    const at = join([...path, actual]);
    const [subject] = index < mostMessages ? meant(actual, free, chineseKeys) : [];
    if (subject) misspelt.add(join([...path, subject]));
    const place = places.get(at) ?? placeAt(values, at) ?? nowhere;
    return { id: 'schema/unknown-key', place, about: () => ({ actual, subject, expected: known }) };
  });
}

/** The candidates that a word stands for: in Chinese, in full width, misspelt. */
function meant(
  word: string,
  candidates: readonly string[],
  chinese: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const typed = half(word.trim());
  const translated = Object.hasOwn(chinese, typed) ? chinese[typed]!.filter((each) => candidates.includes(each)) : [];
  return translated.length > 0 ? translated : nearest(typed, candidates);
}

/** The one of a few words that was meant. */
function oneOf(found: unknown, own: z.ZodType | undefined): string[] | undefined {
  const [word] = own && typeof found === 'string' ? meant(found, allowedWords(own), chineseValues) : [];
  return word === undefined ? undefined : [word];
}

const nowhere: Place = { file: '' };

function describe(issue: Issue, source: Source): Found {
  const { path } = issue;
  const { schema, values, value } = source;
  const found = valueAt(value, path);
  const place = placeAt(values, join(path)) ?? nowhere;
  const own = () => schemaAt(schema, path);
  if (issue.code === 'invalid_key') {
    const about = () => ({
      actual: nameOf(path),
      expected: list(issue.issues.map(({ message }) => message).find(isChinese)),
    });
    return { id: 'schema/wrong-key', place: source.keys.get(join(path)) ?? place, about };
  }
  if (found === undefined) return { id: 'schema/missing-key', place, about: () => missing(issue, schema) };
  if (issue.code === 'invalid_type' || typeof found === 'object')
    return { id: 'schema/wrong-type', place, about: () => wrongType(issue, found, own()) };
  const about = () => ({
    subject: nameOf(path),
    actual: show(found),
    expected: oneOf(found, own()) ?? list(phraseOf(issue, own())),
  });
  return { id: 'schema/wrong-value', place, about };
}

function missing(issue: Issue, schema: z.ZodType): Finding {
  const { path } = issue;
  const own = schemaAt(schema, path);
  const owner = label(schemaAt(schema, path.slice(0, -1)) ?? schema, 'title');
  const expected = list(own && (label(own, 'description') ?? label(own, 'title') ?? phraseOf(issue, own)));
  return { subject: nameOf(path), actual: owner, expected };
}

function wrongType(issue: Issue, found: unknown, own: z.ZodType | undefined): Finding {
  const [actual, expected] = quoting(issue, found, own) ?? [
    typeOf(found),
    oneOf(found, own) ?? list(phraseOf(issue, own)),
  ];
  return { subject: nameOf(issue.path), actual, expected };
}

/** A number where text belongs, or the other way round: only the quotes are wrong. */
function quoting(
  issue: Issue,
  found: unknown,
  own: z.ZodType | undefined,
): readonly [actual: string, expected: string[]] | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  const isFine = typeof found !== 'object' && own?.safeParse(String(found)).success !== false;
  if (issue.expected === 'string' && isFine && !isChinese(issue.message))
    return [typeOf(found), [`加引号的文字 "${found}"`]];
  const number = typeof found === 'string' && /^-?\d+(?:\.\d+)?$/.test(found);
  if (number && issue.expected !== 'string') return [`加了引号的 "${found}"`, [`不加引号的数 ${found}`]];
  return undefined;
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
const list = (phrase: string | undefined): string[] => (phrase === undefined ? [] : [phrase]);

function phraseOf(issue: Issue, schema: z.ZodType | undefined): string | undefined {
  if (isChinese(issue.message)) return issue.message;
  if (issue.code === 'too_small' && issue.origin === 'array') return `至少${issue.minimum}项的列表`;
  if (issue.code === 'too_big' && issue.origin === 'array') return `至多${issue.maximum}项的列表`;
  return schema && expectation(schema);
}

/** `name`, or 第3项 of its list. */
function nameOf(path: Path): string | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  return typeof last === 'number' ? `${nameOf(path.slice(0, -1))} 第${last + 1}项` : String(last);
}

function typeOf(value: unknown): string {
  if (value === null) return '空的';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组“键: 值”';
  if (typeof value === 'number') return `数 ${value}`;
  if (typeof value !== 'string') return ` ${value}`;
  return value.startsWith('“') ? `带中文引号的文字${shorten(value)}` : `文字“${shorten(value)}”`;
}

function show(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? '“不是数”（.nan）' : '无穷大';
  if (typeof value !== 'string') return ` ${value}`;
  if (value === '') return '空的';
  return value.startsWith('“') ? `带中文引号的${shorten(value)}` : `“${shorten(value)}”`;
}
const shorten = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text);
const join = (path: Path): string => path.map(String).join('/');

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return at;
}
