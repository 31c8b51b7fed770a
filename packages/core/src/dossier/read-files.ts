import type { z } from 'zod';
import { addMessages, type Message, type OptionKinds, type Outcome, say } from '../message/index.ts';
import { evidenceFile, factsFile, metricsFile, type Prose, reportFile } from '../model/dossier/dossier.ts';
import { taskList } from '../model/dossier/task.ts';
import { longestText, type Parsed, parseYaml, type Source } from '../source/index.ts';
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
  /** The name that messages give to a file of that path. */
  readonly nameOf: (path: string) => string;
}

/** The files of one dossier by path inside it, `report.yaml`, `facts/区司法局.yaml`, `prose/problems.md`. */
export type DossierSources = ReadonlyMap<string, Source>;

/** What the files of a dossier do not say. */
export interface DossierOptions {
  /** The pack of a dossier that names none, as in the cases of a pack. */
  readonly pack?: string | undefined;
  /** Its folder: messages name files from there on, `examples/x/facts.yaml`. */
  readonly folder?: string | undefined;
}

export const dossierKinds: OptionKinds<DossierOptions> = {
  pack: 'text?',
  folder: 'text?',
};

/** The name that messages give to a file of a dossier in this folder. */
export const nameBelow =
  (folder = '.') =>
  (path: string): string =>
    folder === '.' ? path : `${folder}/${path}`;

/** In stages, a data file at a time: the first one read in a process takes longest, as its schema is made then. */
export function* readFiles(
  sources: DossierSources,
  { pack, folder }: DossierOptions = {},
): Generator<void, Outcome<DossierParts>, void> {
  const nameOf = nameBelow(folder);
  const report = pack === undefined ? reportFile : reportFile.extend({ pack: reportFile.shape.pack.default(pack) });
  const messages: Message[] = [];
  const data: { [Of in Kind]: DataFile<Of>[] } = { report: [], facts: [], evidence: [], tasks: [], metrics: [] };
  const prose = new Map<string, Prose>();
  const prosePaths: string[] = [];

  const readData = <Of extends Kind>(kind: Of, path: string): void => {
    const content = readYaml(sources.get(path), { ...schemas, report }[kind], messages);
    (data[kind] as DataFile<Of>[]).push({ path, content } as DataFile<Of>);
  };
  for (const path of [...sources.keys()].sort()) {
    const file = dossierFile(path);
    if (file.kind === 'other') continue;
    if (file.kind === 'unknown') {
      const place = { file: nameOf(path) };
      messages.push(say('dossier/unknown-file', { place, actual: path, expected: file.known }));
    } else if (file.kind === 'prose') {
      prosePaths.push(path);
      const text = proseOf(sources.get(path), messages);
      if (text !== undefined) prose.set(file.section, { text, place: { file: nameOf(path), line: 1, column: 1 } });
    } else {
      readData(file.kind, path);
      yield;
    }
  }
  return { value: { data, prose, prosePaths, nameOf }, messages };
}

/** The text of a file that people write, which has an end; its findings are added to `messages`. */
export function proseOf(source: Source | undefined, messages: Message[]): string | undefined {
  addMessages(messages, source?.messages ?? []);
  if (source?.text === undefined || source.text.length <= longestText) return source?.text;
  messages.push(say('input/too-large', { place: { file: source.file } }));
  return undefined;
}

function readYaml(source: Source | undefined, schema: z.ZodType, messages: Message[]): unknown {
  addMessages(messages, source?.messages ?? []);
  if (source?.text === undefined) return undefined;
  const { value, messages: found } = parseYaml<unknown>(source.text, source.file, schema);
  addMessages(messages, found);
  return value;
}
