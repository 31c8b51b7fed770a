import type { DossierSources } from '../../dossier/index.ts';
import { type Draft, stagesOfDraft } from '../../flows/draft/draft.ts';
import { checkProseBases } from '../../flows/packs/prose-bases.ts';
import { pause } from '../../flows/pause.ts';
import { inTurns } from '../../flows/stages.ts';
import { type OptionKinds, type Outcome, requireArgument, requireOptions } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { RuleSettings } from '../../model/lint.ts';
import type { CompiledOutline } from '../../outline/index.ts';
import type { CurrentPack, Lock } from '../../pack/index.ts';
import type { Files } from '../files/files.ts';
import type { PackShelf } from '../packs/find-pack.ts';
import { pinLayers } from '../packs/integrity.ts';
import { openLayers } from '../packs/open-layers.ts';
import { lockMessages } from '../packs/open-lock.ts';
import type { PackLayer } from '../packs/open-packs.ts';
import { compilePacks, type PackCache, packCache } from '../packs/pack-cache.ts';
import { openDossier } from './open-dossier.ts';
import { openSources, withSources } from './open-sources.ts';
import { textsOf } from './texts-of.ts';

/** A draft with the packs it was made from, base first. */
export interface OpenedDraft extends Draft {
  readonly packs: readonly CurrentPack[];
  /** What those packs say of rules, base first. */
  readonly rules: readonly RuleSettings[];
  /** Texts of the dossier by the names that messages carry. */
  readonly sources: ReadonlyMap<string, string>;
}

/** How a dossier is opened. */
export interface OpenDraftOptions {
  /** Whether packs that depart from the dossier's lock are errors. */
  readonly frozen?: boolean | undefined;
  /** What the dossiers of a batch share. */
  readonly cache?: PackCache | undefined;
  /** The dossier's files, where they were read already. */
  readonly sources?: DossierSources | undefined;
  /** Ends the work at its next pause. */
  readonly signal?: AbortSignal | undefined;
}

const openDraftKinds: OptionKinds<OpenDraftOptions> = {
  frozen: 'flag?',
  cache: 'cache?',
  sources: 'map?',
  signal: 'signal?',
};

/** A dossier with all that its draft is made from, as far as it could be opened. */
export interface OpenedParts {
  readonly sources: DossierSources;
  readonly dossier: Dossier;
  readonly lock: Lock | undefined;
  /** Base first. */
  readonly layers: readonly PackLayer[];
  readonly outline: CompiledOutline | undefined;
  readonly draft: Draft | undefined;
}

/**
 * The draft of the dossier in this folder. A pack written `./…` in report.yaml is a folder beside it.
 *
 * @param folder the dossier's folder, without a slash at its end
 * @param shelf packs known by name
 * @param files where the folder is
 * @param options whether packs must be as locked, a cache, a signal
 * @returns the draft with the packs it was made by; undefined where dossier or packs cannot be used
 * @throws InputError where the folder cannot be read; the signal's reason where it is aborted
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openDraft('云山', shelf, files)).value?.packs.map(({ id, version }) => [id, version]); // [['small', '1.0.0']]
 * ```
 */
export async function openDraft(
  folder: string,
  shelf: PackShelf,
  files: Files,
  options: OpenDraftOptions = {},
): Promise<Outcome<OpenedDraft | undefined>> {
  requireArgument('text', 'folder', folder);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  requireOptions(openDraftKinds, 'options', options);
  const { value, messages } = await openParts(folder, shelf, files, options);
  if (!value?.draft || !value.outline) return { value: undefined, messages };
  const { draft: drafted, outline, layers, sources } = value;
  const opened = { ...drafted, packs: pinLayers(layers), rules: outline.rules, sources: textsOf(sources) };
  return { value: opened, messages };
}

export async function openParts(
  folder: string,
  shelf: PackShelf,
  files: Files,
  options: OpenDraftOptions,
): Promise<Outcome<OpenedParts | undefined>> {
  const { value, messages } = await openOutline(folder, shelf, files, options);
  if (!value) return { value, messages };
  const { dossier, outline, lock } = value;
  const drafted = outline && (await inTurns(stagesOfDraft(dossier, outline), options.signal));
  await pause(options.signal);
  return {
    value: { ...value, draft: drafted?.value },
    messages: [...messages, ...(outline ? checkProseBases(outline, dossier, lock) : []), ...(drafted?.messages ?? [])],
  };
}

/** The dossier and the pack that it is drafted with, before anything is drafted. */
export async function openOutline(
  folder: string,
  shelf: PackShelf,
  files: Files,
  { frozen, cache = packCache(), sources: read, signal }: OpenDraftOptions,
): Promise<Outcome<Omit<OpenedParts, 'draft'> | undefined>> {
  await pause(signal);
  const sources = read ?? (await openSources(folder, files));
  const { value: dossier, messages } = await openDossier(folder, files, { sources, signal });
  if (!dossier) return { value: undefined, messages };

  const reference = dossier.report.pack;
  const place = dossier.places.get('pack');
  const { lock, opened } = await openLayers(reference, folder, {
    shelf,
    files: withSources(files, folder, sources),
    cache,
  });
  const { layers } = opened;
  await pause(signal);
  const { value: outline, messages: ofPack } = compilePacks(opened, { reference, from: folder, place }, cache);
  return {
    value: { sources, dossier, lock: lock.value, layers, outline },
    messages: [...messages, ...ofPack, ...lockMessages(lock, layers, { place, frozen })],
  };
}
