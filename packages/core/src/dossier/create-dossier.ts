import type { z } from 'zod';
import type { Outcome } from '../message/index.ts';
import { type Dossier, reportFile } from '../model/dossier/dossier.ts';
import type { Place, Places } from '../model/place.ts';
import { schemaMessages } from '../source/index.ts';
import { assembleDossier } from './assemble-dossier.ts';
import { unsoundValues } from './sound-values.ts';
import { type OrNull, withoutNulls } from './without-nulls.ts';

/**
 * A whole dossier as values: what a `report.yaml` says that also holds facts, evidence, tasks and prose. What may be absent may
 * be null, as in the rows of a database: the two mean the same.
 */
export type DossierValues = OrNull<ReportValues>;
/** A report.yaml as values, before nulls are taken for absent. */
export type ReportValues = z.input<typeof reportFile>;

/**
 * The dossier of these values, checked as if it had been read from files. Undefined where they do not fit the schema
 * (`jsonSchemas().report`), or hold what no file could: a number beyond 2^53, which is to be given as text, or a control
 * character. Null is absent where a key may be absent. Facts that contradict each other or their metric are told by the ledger,
 * in the messages of `draftFrom`, as only the pack knows what they mean. Every message has `path`, a JSON pointer to the value it is about, and in prose the line.
 *
 * @param values from a database, a form, an interface; nothing is taken for granted of them
 * @returns the dossier, with a place for each value; the messages are all that is wrong with the values
 * @example
 * ```ts
 * const { value, messages } = createDossier({ ...values, year: 2025.5 });
 * [value, messages[0]?.path]; // [undefined, '/year']
 * ```
 */
export function createDossier(values: DossierValues): Outcome<Dossier | undefined> {
  const first = reportFile.safeParse(values);
  const given = first.success ? values : withoutNulls(values, reportFile, first.error.issues);
  const { success, data: report, error } = given === values ? first : reportFile.safeParse(given);
  if (!success) {
    const places = placesOfIssues(error.issues);
    const source = { values: places, keys: places, schema: reportFile, value: given };
    return { value: undefined, messages: schemaMessages(error.issues, source) };
  }
  const places = placesOf(report, given);
  const unsound = unsoundValues(report, places);
  if (unsound.length > 0) return { value: undefined, messages: unsound };
  const data = { report: [{ path: '', content: { value: report, places } }], facts: [], evidence: [], tasks: [] };
  const parts = { data: { ...data, metrics: [] }, prose: new Map(), prosePaths: [], nameOf: (path: string) => path };
  return assembleDossier({ value: parts, messages: [] }, new Map());
}

const root = { file: '', path: '' };
const pointerTo = (pointer: string, key: PropertyKey): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
const below = (path: string, key: PropertyKey): string => (path === '' ? String(key) : `${path}/${String(key)}`);

/**
 * The pointer of every value that was read of these, by its path: `facts/3/metric` is `/facts/3/metric`. What was read is a
 * tree, whatever was given: that may hold itself.
 */
function placesOf(read: unknown, given: unknown): Places {
  const places = new Map<string, Place>([['', root]]);
  const visit = (value: unknown, source: unknown, path: string, pointer: string): void => {
    if (typeof value !== 'object' || value === null || typeof source !== 'object' || source === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (!Object.hasOwn(source, key)) continue;
      const [at, to] = [below(path, key), pointerTo(pointer, key)];
      places.set(at, { file: '', path: to });
      visit(each, (source as Readonly<Record<string, unknown>>)[key], at, to);
    }
  };
  visit(read, given, '', '');
  return places;
}

/** The same where nothing could be read: of the values that do not fit. */
function placesOfIssues(issues: readonly z.core.$ZodIssue[]): Places {
  const places = new Map<string, Place>([['', root]]);
  for (const issue of issues)
    for (const last of issue.code === 'unrecognized_keys' ? issue.keys : [undefined]) {
      let [path, pointer] = ['', ''];
      for (const key of last === undefined ? issue.path : [...issue.path, last]) {
        [path, pointer] = [below(path, key), pointerTo(pointer, key)];
        places.set(path, { file: '', path: pointer });
      }
    }
  return places;
}
