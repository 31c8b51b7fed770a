import type { z } from 'zod';
import { addMessages, type Message, type Outcome, say } from '../message/index.ts';
import { evidenceFile, factsFile, metricsFile, type Prose, reportFile } from '../model/dossier.ts';
import { taskList } from '../model/task.ts';
import { decodeText, longestText, type Parsed, parseYaml } from '../source/index.ts';
import { dossierFile } from './dossier-file.ts';

const schemas = {
  report: reportFile,
  facts: factsFile,
  evidence: evidenceFile,
  tasks: taskList,
  metrics: metricsFile,
} as const;
type Kind = keyof typeof schemas;

/** A data file as read; `content` is undefined where it cannot be used. */
interface DataFile<Of extends Kind> {
  readonly path: string;
  readonly content: Parsed<ReturnType<(typeof schemas)[Of]['parse']>> | undefined;
}

/** Every file of a dossier by what it is, each kind in the order of its paths. */
export interface DossierParts {
  readonly data: { readonly [Of in Kind]: readonly DataFile<Of>[] };
  readonly prose: ReadonlyMap<string, Prose>;
  readonly prosePaths: readonly string[];
}

/** The files of one dossier by path inside it, `report.yaml`, `facts/区司法局.yaml`, `prose/problems.md`. */
export type DossierFiles = ReadonlyMap<string, Uint8Array | string>;

export interface DossierOptions {
  /** The pack of a dossier that names none, as in the cases of a pack. */
  readonly pack?: string | undefined;
}

export function readFiles(files: DossierFiles, { pack }: DossierOptions = {}): Outcome<DossierParts> {
  const report = pack === undefined ? reportFile : reportFile.extend({ pack: reportFile.shape.pack.default(pack) });
  const messages: Message[] = [];
  const data: { [Of in Kind]: DataFile<Of>[] } = { report: [], facts: [], evidence: [], tasks: [], metrics: [] };
  const prose = new Map<string, Prose>();
  const prosePaths: string[] = [];

  const readData = <Of extends Kind>(kind: Of, path: string): void => {
    const content = readYaml(files, path, { ...schemas, report }[kind], messages);
    (data[kind] as DataFile<Of>[]).push({ path, content } as DataFile<Of>);
  };
  for (const path of [...files.keys()].sort()) {
    const file = dossierFile(path);
    if (file.kind === 'other') continue;
    if (file.kind === 'unknown') {
      const place = { file: path };
      messages.push(say('dossier/unknown-file', { place, actual: path, expected: file.known }));
    } else if (file.kind === 'prose') {
      prosePaths.push(path);
      const text = readProse(files, path, messages);
      if (text !== undefined) prose.set(file.section, { text, place: { file: path, line: 1, column: 1 } });
    } else readData(file.kind, path);
  }
  return { value: { data, prose, prosePaths }, messages };
}

/** The text of one file of the dossier, its findings added to `messages`. */
function readDossierText(files: DossierFiles, path: string, messages: Message[]): string | undefined {
  const { value, messages: found } = decodeText(files.get(path) ?? '', path);
  addMessages(messages, found);
  return value;
}

/** The same of a text that people write, which has an end. */
export function readProse(files: DossierFiles, path: string, messages: Message[]): string | undefined {
  const text = readDossierText(files, path, messages);
  if (text === undefined || text.length <= longestText) return text;
  messages.push(say('input/too-large', { place: { file: path } }));
  return undefined;
}

/** A file that was read before, its findings told. */
export const sourceOf = (files: DossierFiles, path: string): string =>
  decodeText(files.get(path) ?? '', path).value ?? '';

function readYaml(files: DossierFiles, path: string, schema: z.ZodType, messages: Message[]): unknown {
  const text = readDossierText(files, path, messages);
  if (text === undefined) return undefined;
  const { value, messages: found } = parseYaml<unknown>(text, path, schema);
  addMessages(messages, found);
  return value;
}
