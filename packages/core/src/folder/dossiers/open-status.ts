import { changedMetrics, changedRules } from '../../flows/packs/changed-settings.ts';
import { findOverrides } from '../../flows/packs/find-overrides.ts';
import { leftOutSections } from '../../flows/packs/left-out-sections.ts';
import { reviewProse } from '../../flows/packs/prose-bases.ts';
import { isCurrent } from '../../flows/packs/review-patches.ts';
import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { BuildStatus, DossierStatus, LockStatus } from '../../model/dossier/dossier-status.ts';
import type { BuildRecord } from '../../model/manifest.ts';
import { type CurrentPack, newestFirst } from '../../pack/index.ts';
import type { Files } from '../files/files.ts';
import type { PackShelf } from '../packs/find-pack.ts';
import { pinLayers } from '../packs/integrity.ts';
import { outdatedLayers } from '../packs/outdated-layers.ts';
import type { PackCache } from '../packs/pack-cache.ts';
import { readRecord } from '../record/output-record.ts';
import { hashInputs } from './hash-inputs.ts';
import { type OpenedParts, openParts } from './open-draft.ts';
import { openSources } from './open-sources.ts';

/** What the dossiers of a workspace share while their status is asked for. */
export interface OpenStatusOptions {
  readonly cache: PackCache;
  /** What `newestPacks` found in the workspace. */
  readonly newest: ReadonlyMap<string, string>;
}

const kinds: OptionKinds<OpenStatusOptions> = {
  cache: 'cache',
  newest: 'map',
};

/**
 * How the dossier in this folder stands to its packs, as far as it can be opened.
 *
 * @param folder the dossier's folder
 * @param shelf packs known by name
 * @param files where the folder is
 * @param options a cache, and the newest packs of the workspace
 * @returns versions, newer ones, patches, errors, the last build; plain data
 * @throws InputError where the folder cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const status = await openStatus('云山', shelf, files, { cache: packCache(), newest: new Map() });
 * status.packs; // [{ id: 'small', version: '1.0.0' }]
 * ```
 */
export async function openStatus(
  folder: string,
  shelf: PackShelf,
  files: Files,
  options: OpenStatusOptions,
): Promise<DossierStatus> {
  requireArgument('text', 'folder', folder);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  requireOptions(kinds, 'options', options);
  const { cache, newest } = options;
  const sources = await openSources(folder, files);
  const { value: parts, messages } = await openParts(folder, shelf, files, { cache, sources });
  const { dossier, outline, layers = [] } = parts ?? {};
  const packs = layers.map(({ id, version }) => ({ id, version }));
  const patches = outline?.patches;
  return {
    dossier: folder,
    organ: dossier?.report.organ.name,
    year: dossier?.report.year,
    packs,
    behind: parts ? await behind(folder, parts, shelf, files, { cache, newest }) : [],
    patches: patches?.length,
    suspects:
      patches &&
      patches.filter((patch) => patch.recorded !== undefined && !isCurrent(patch)).length +
        (outline && dossier ? suspectProse(outline, dossier, parts?.lock) : 0),
    unaccepted: patches?.filter(({ recorded }) => recorded === undefined).length,
    metrics: outline && dossier && changedMetrics(outline, dossier),
    rules: outline && dossier && changedRules(outline, dossier),
    lock: parts && lockStatus(parts),
    overrides: outline && findOverrides(outline).map(({ place }) => place.file),
    leftOut: outline && leftOutSections(outline).map(({ pack, sections }) => ({ pack, sections })),
    prose: dossier?.prose.size,
    errors: messages.filter(({ fatal }) => fatal === true).length,
    built: await lastBuild(folder, { inputs: hashInputs(sources), packs: pinLayers(layers) }, files),
  };
}

const suspectProse = (...given: Parameters<typeof reviewProse>): number =>
  reviewProse(...given).filter(({ state }) => state === 'suspect').length;

function lockStatus({ lock, layers }: OpenedParts): LockStatus {
  if (!lock || lock.packs.size === 0) return { state: 'none', changes: [] };
  const current = new Map(pinLayers(layers).map((layer) => [layer.id, layer]));
  const ids = new Set([...lock.packs.keys(), ...current.keys()]);
  const changes = [...ids].filter((id) => {
    const [pin, now] = [lock.packs.get(id), current.get(id)];
    return pin?.version !== now?.version || pin?.integrity !== now?.integrity;
  });
  return { state: changes.length > 0 ? 'changed' : 'kept', changes };
}

/** Newer versions on the shelves that a reference can mean, and of the same id among the packs of the workspace. */
async function behind(
  lockFolder: string,
  { dossier, lock, layers }: OpenedParts,
  shelf: PackShelf,
  files: Files,
  { cache, newest }: OpenStatusOptions,
): Promise<DossierStatus['behind']> {
  const opened = { locked: layers, lock, lockFolder, dossier, label: lockFolder };
  const outdated = new Map(
    (await outdatedLayers(opened, shelf, files, cache)).map((layer) => [layer.id, layer.newest] as const),
  );
  return layers.flatMap(({ id, version }) => {
    const [latest] = [newest.get(id), outdated.get(id)].flatMap((each) => each ?? []).sort(newestFirst);
    return latest !== undefined && newestFirst(latest, version) < 0 ? [{ id, version, newest: latest }] : [];
  });
}

async function lastBuild(
  folder: string,
  { inputs, packs }: { readonly inputs: BuildRecord['inputs']; readonly packs: readonly CurrentPack[] },
  files: Files,
): Promise<BuildStatus | undefined> {
  const { build } = (await readRecord(folder, files)) ?? {};
  if (!build) return undefined;
  const said = (value: object) => JSON.stringify(value);
  const current = said(build.inputs) === said(inputs) && said(build.packs) === said(packs);
  return { tool: build.tool.version, outputs: build.outputs.length, current };
}
