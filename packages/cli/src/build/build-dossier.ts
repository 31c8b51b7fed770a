import { type EditionId, editions, hasErrors, type Message, type Outcome, plainMessage, publish } from '@fazhi/core';
import {
  checkOpened,
  errorsOfOpened,
  type Files,
  hashInputs,
  keepBuilt,
  type OpenedDraft,
  openDraft,
  openSources,
  type PackCache,
  sha256,
} from '@fazhi/core/folder';
import { sortMessages } from '../findings/sort-messages.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { type ConverterId, type Office, printPdf } from '../office/index.ts';
import {
  type MadeFile,
  type Output,
  type OutputFormat,
  outputName,
  outputPath,
  pathFrom,
  previewName,
  relativePath,
  twinOf,
} from '../outputs/output.ts';
import { refuseBeside } from '../outputs/refuse-beside.ts';
import { type KnownManifests, refuseEdited } from '../outputs/refuse-edited.ts';
import { listed, listOutputs, recordOutputs, whyNot, writeFiles } from '../outputs/write-outputs.ts';
import { type BuildResult, summarize } from '../reporters/verbs/build.ts';
import { during, type Stopwatch } from '../steps.ts';
import { version } from '../version.ts';
import { unchangedOutputs } from './unchanged-outputs.ts';

/** What was asked on the command line: plain data, which passes between threads. */
export interface BuildOptions {
  readonly formats: readonly OutputFormat[];
  /** What makes a PDF of a Word file; the first that is found where nothing is asked for. */
  readonly converter?: ConverterId | undefined;
  /** What report.yaml says where it is not given. */
  readonly editions?: readonly EditionId[] | undefined;
  /** `out` in the dossier where it is not given. */
  readonly out?: string | undefined;
  /** Whether other dossiers are written to `out` too: its manifests are then left to the caller. */
  readonly shared: boolean;
  readonly frozen: boolean;
  readonly allowOpen: boolean;
  /** Writes over what people edited. */
  readonly force: boolean;
  /** Leaves alone what would come out the same. */
  readonly changedOnly: boolean;
}

/** What the dossiers of one thread share. */
export interface BuildShelf {
  readonly cache: PackCache;
  readonly manifests: KnownManifests;
  /** Where somebody wants to know how long each step takes. */
  readonly steps?: Stopwatch | undefined;
  /** The programs of this machine, where there are any. */
  readonly office?: (() => Promise<Office>) | undefined;
}

export interface EditionOutput extends Output {
  readonly edition: EditionId;
  readonly format: OutputFormat;
}

/**
 * Writes the asked editions and formats of the dossier in this folder; where it has errors, nothing.
 *
 * @throws UsageError `output/edited`, `output/beside-public`, InputError where the folder cannot be read or written
 */
export async function buildDossier(
  folder: string,
  options: BuildOptions,
  { cache, manifests, steps, office }: BuildShelf,
  files: Files,
): Promise<BuildResult> {
  const { editions, formats, allowOpen, frozen, shared } = options;
  const known: KnownManifests = shared ? manifests : new Map();
  const out = options.out ?? `${folder}/out`;
  const sources = await openSources(folder, files);
  const inputs = hashInputs(sources);
  const asked = { ...(editions && { editions: [...editions] }), formats: [...formats], allowOpen, frozen };
  // What other programs make, and with which fonts, may differ from one day to the next.
  if (options.changedOnly && !formats.includes('pdf')) {
    const outputs = await unchangedOutputs(folder, { out, inputs, asked, cache, manifests: known }, files);
    if (outputs) return { folder, unchanged: true, outputs };
  }

  const { value: draft, messages } = await during(steps, 'draft', () =>
    openDraft(folder, shippedPacks, files, { frozen, cache, sources }),
  );
  const result = { folder, draft: draft && summarize(draft), outputs: [] };
  const told = (found: readonly Message[]) => sortMessages(found).map(plainMessage);
  if (!draft) return { ...result, messages: told(messages) };
  const outputs = planOutputs(draft, out, options);
  await refuseBeside(outputs, files, known);
  const { made, messages: found } = await makeOutputs({ value: draft, messages }, outputs, {
    folder,
    allowOpen,
    files,
    steps,
    office,
    converter: options.converter,
  });
  if (made.length === 0) return { ...result, messages: told(found) };

  const standing = options.force ? nothing : await refuseEdited(made, folder, files, known);
  const build = {
    ...asked,
    tool: { name: 'fazhi' as const, version },
    packs: [...draft.packs],
    inputs,
    pack: draft.dossier.report.pack,
    out: relativePath(folder, out),
    outputs: made.map(({ output }) => pathFrom(folder, output)),
  };
  const origin = made.length === outputs.length ? { dossier: folder, build } : { dossier: folder };
  const recorded = async () => {
    await recordOutputs(origin, made, standing, files);
    for (const { output, bytes } of made) if (output.format === 'docx') await keepBuilt(folder, bytes, files);
  };
  const unrecorded = await whyNot(recorded());
  await writeFiles(made, files);
  if (!shared) await listOutputs(folder, made, files);
  const stale = await staleTwins(made, files);
  const there = new Set(made.map(({ output }) => output.edition));
  const keptBack = [...new Set(outputs.map(({ edition }) => edition))].filter((edition) => !there.has(edition));
  return {
    ...result,
    ...(keptBack.length > 0 && { keptBack }),
    ...(stale.length > 0 && { stale }),
    ...(shared && { listed: listed(folder, made) }),
    ...(unrecorded !== undefined && { unrecorded }),
    outputs: made.map(({ output, bytes, by }) => ({
      ...output,
      path: outputPath(output),
      sha256: sha256(bytes),
      ...(by !== undefined && { by }),
    })),
    messages: told(found),
  };
}

/** Files of an earlier build beside these: what was a preview then and is none now, or the other way round. */
async function staleTwins(made: readonly MadeOutput[], files: Files): Promise<readonly string[]> {
  const twins = made.flatMap(({ output }) => (output.format === 'pdf' ? [outputPath(twinOf(output))] : []));
  const found = await Promise.all(twins.map(async (path) => ((await files.read(path)) ? [path] : [])));
  return found.flat();
}

const nothing: ReadonlyMap<string, string> = new Map();

interface Making extends Pick<BuildOptions, 'allowOpen' | 'converter'>, Pick<BuildShelf, 'steps' | 'office'> {
  readonly folder: string;
  readonly files: Files;
}

interface MadeOutput extends MadeFile {
  readonly output: EditionOutput;
  /** What made it, where we did not. */
  readonly by?: string;
}

/**
 * The files of these outputs. Those for others are made together or not at all: an error of the check, or of one of
 * them, keeps them all back. The review edition is for finding errors, so it is made nevertheless.
 */
async function makeOutputs(
  drafted: Outcome<OpenedDraft>,
  outputs: readonly EditionOutput[],
  { folder, allowOpen, files, steps, office, converter }: Making,
): Promise<{ readonly made: readonly MadeOutput[]; readonly messages: readonly Message[] }> {
  const forReview = outputs.filter(({ edition }) => editions[edition].annotated);
  const forOthers = outputs.filter(({ edition }) => !editions[edition].annotated);
  const found = [...drafted.messages];
  const tell = (messages: readonly Message[]) => {
    const told = new Set(found.map(keyOf));
    for (const message of messages) if (!told.has(keyOf(message))) found.push(message);
  };
  const make = async (output: EditionOutput, findings: readonly Message[]): Promise<MadeOutput[]> => {
    const { edition, format } = output;
    const { value: bytes, messages } = await during(steps, 'write', () =>
      publish(drafted.value, {
        edition,
        format: format === 'pdf' ? 'docx' : format,
        allowOpen,
        findings,
        sources: drafted.value.sources,
      }),
    );
    tell(messages);
    if (!bytes || format !== 'pdf') return bytes ? [{ output, bytes }] : [];
    const { layout } = drafted.value;
    const pdf = await during(steps, 'write', async () =>
      printPdf(bytes, layout, { office: await office?.(), wanted: converter }),
    );
    tell(pdf.messages);
    const { name, path } = pdf.by;
    const named = pdf.preview ? { ...output, name: previewName(output.name) } : output;
    return pdf.bytes ? [{ output: named, bytes: pdf.bytes, by: `${name}，${path}` }] : [];
  };

  const made: MadeOutput[] = [];
  if (forReview.length > 0) {
    const { messages } = await during(steps, 'check', () => checkOpened(drafted, folder, files));
    const findings = sortMessages(messages);
    for (const output of forReview) made.push(...(await make(output, findings)));
  }
  const others = [...new Set(forOthers.map(({ edition }) => edition))];
  const errors = await during(steps, 'check', () => errorsOfOpened(drafted, folder, files, others));
  const left: MadeOutput[] = [];
  if (errors.length === 0) for (const output of forOthers) left.push(...(await make(output, [])));
  else {
    const told = new Set(found);
    for (const message of errors) if (!told.has(message)) found.push(message);
  }
  return { made: left.length === forOthers.length ? [...made, ...left] : made, messages: found };
}

/** A finding about the text is the same in every format. */
const keyOf = ({ ruleId, file, reason, line, column }: Message): string =>
  JSON.stringify([ruleId, file, reason, line, column]);

/** What the dossier would be written to; nothing where it cannot be drafted. */
export async function outputsOf(
  folder: string,
  options: BuildOptions,
  { cache }: BuildShelf,
  files: Files,
): Promise<readonly EditionOutput[]> {
  const { value: draft, messages } = await openDraft(folder, shippedPacks, files, { frozen: options.frozen, cache });
  return draft && !hasErrors(messages) ? planOutputs(draft, options.out ?? `${folder}/out`, options) : [];
}

function planOutputs(
  { dossier, report }: OpenedDraft,
  folder: string,
  { editions, formats }: BuildOptions,
): readonly EditionOutput[] {
  const wanted = editions ?? dossier.report.editions ?? ['submission'];
  return wanted.flatMap((edition) =>
    formats.map((format) => ({ folder, name: outputName(report.head.title, edition, format), edition, format })),
  );
}
