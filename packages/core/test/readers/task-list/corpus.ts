import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../../../shared/corpus/', import.meta.url));

/** Published lists with the results a reader should get, beside the checkout; a test without them says so. */
export const corpusIsHere = existsSync(`${folder}expected`);
export const skipped = corpusIsHere ? '' : ' (skipped: the published lists are not beside this checkout)';

export interface ExpectedTarget {
  readonly text: string;
  readonly op: string;
  readonly opAlso?: readonly string[];
  readonly value: number;
  readonly unit: string;
  readonly per?: string;
  readonly optional?: boolean;
}
interface ExpectedTask {
  readonly number: string;
  readonly groupPath: readonly string[];
  readonly contentStartsWith: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly responsibleAlso?: readonly string[];
  readonly deadline: string | null;
  readonly deadlineDate?: string | null;
  readonly targets: readonly ExpectedTarget[];
}
interface ExpectedGroup {
  readonly title: string;
  readonly count: number;
  readonly children?: readonly ExpectedGroup[];
}
export interface ExpectedList {
  readonly title: string;
  readonly organ: string | null;
  readonly year: number;
  readonly docNumber: string | null;
  readonly groups: readonly ExpectedGroup[];
  readonly total: number;
  readonly tasks: readonly ExpectedTask[];
}

export const corpusFile = (name: string): Uint8Array => new Uint8Array(readFileSync(folder + name));

/** Every file of every list with its expected result. */
export function corpusLists(): readonly (readonly [file: string, list: string])[] {
  if (!corpusIsHere) return [];
  const lists = readdirSync(`${folder}expected`)
    .map((name) => name.replace('.json', ''))
    .filter((name) => !name.endsWith('-report'));
  return readdirSync(folder)
    .filter((file) => /\.(?:txt|docx|xlsx)$/.test(file))
    .flatMap((file) => lists.filter((list) => file.startsWith(`${list}.`)).map((list) => [file, list] as const));
}

export const expectedList = (list: string): ExpectedList =>
  JSON.parse(readFileSync(`${folder}expected/${list}.json`, 'utf8')) as ExpectedList;
