import type { z } from 'zod';
import type { Outcome } from '../message/index.ts';
import { type Dossier, reportFile } from '../model/dossier/dossier.ts';
import type { Place, Places } from '../model/place.ts';
import { schemaMessages } from '../source/index.ts';
import { assembleDossier } from './assemble-dossier.ts';

/** A whole dossier as values: what a `report.yaml` says that also holds facts, evidence, tasks and prose. */
export type DossierValues = z.input<typeof reportFile>;

/**
 * The dossier of these values, checked as if it had been read from files. Undefined where they do not fit the schema
 * (`jsonSchemas().report`); every message has `path`, a JSON pointer to the value it is about, and in prose the line.
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
  const places = placesOf(values);
  const { success, data: report, error } = reportFile.safeParse(values);
  if (!success) {
    const source = { values: places, keys: places, schema: reportFile, value: values };
    return { value: undefined, messages: schemaMessages(error.issues, source) };
  }
  const data = { report: [{ path: '', content: { value: report, places } }], facts: [], evidence: [], tasks: [] };
  const parts = { data: { ...data, metrics: [] }, prose: new Map(), prosePaths: [], nameOf: (path: string) => path };
  return assembleDossier({ value: parts, messages: [] }, new Map());
}

/** No value of a dossier lies deeper; what does is refused by the schema. */
const deepest = 16;

/** The pointer of every value in these, by its path: `facts/3/metric` is `/facts/3/metric`. */
function placesOf(values: unknown): Places {
  const places = new Map<string, Place>([['', { file: '', path: '' }]]);
  const visit = (value: unknown, path: string, pointer: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > deepest) return;
    for (const [key, each] of Object.entries(value)) {
      const at = path === '' ? key : `${path}/${key}`;
      const to = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      places.set(at, { file: '', path: to });
      visit(each, at, to, depth + 1);
    }
  };
  visit(values, '', '', 0);
  return places;
}
