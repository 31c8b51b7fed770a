import { checkDraft } from '../../flows/check/check-draft.ts';
import { draft } from '../../flows/draft/draft.ts';
import { type PreviewSide, previewDrafts } from '../../flows/packs/preview/preview-drafts.ts';
import { acceptProse, checkProseBases, reviewProse } from '../../flows/packs/prose-bases.ts';
import { addMessages, type Message, type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { DraftPreview } from '../../model/pack/draft-preview.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { compileOutline } from '../../outline/index.ts';
import { diffPacks, parsePack, resolveLayers, satisfies } from '../../pack/index.ts';
import type { Files } from '../files/files.ts';
import type { PackShelf } from '../packs/find-pack.ts';
import { openLayers } from '../packs/open-layers.ts';
import type { OpenedPack } from '../packs/open-pack.ts';
import type { PackLayer } from '../packs/open-packs.ts';
import { type PackCache, packCache } from '../packs/pack-cache.ts';
import { openDossier } from './open-dossier.ts';
import { openSources, withSources } from './open-sources.ts';
import { textsOf } from './texts-of.ts';

/** Two versions of a pack, and what the dossiers of a batch share. */
export interface OpenPreviewOptions {
  readonly before: OpenedPack;
  readonly after: OpenedPack;
  readonly cache?: PackCache | undefined;
}

const kinds: OptionKinds<OpenPreviewOptions> = { before: 'object', after: 'object', cache: 'cache?' };

/**
 * What a new version of a pack will do to the draft of the dossier in this folder: it is drafted and checked with the
 * older version in its chain of packs, then with the newer, whatever ranges and locks say, and the two are compared
 * sentence by sentence.
 *
 * @param folder the dossier's folder
 * @param shelf packs known by name
 * @param files where the folder is
 * @param options both versions of the pack, as `openPack` gives them, and a cache
 * @returns the changed sentences, each with the changes of the pack that account for it, and what is said of one draft
 *   alone; plain data
 * @throws InputError where the folder cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value: small } = await openPack('云山/small', shelf, files);
 * (await openPreview('云山', shelf, files, { before: small!, after: small! })).edits; // []
 * ```
 */
export async function openPreview(
  folder: string,
  shelf: PackShelf,
  files: Files,
  options: OpenPreviewOptions,
): Promise<DraftPreview> {
  requireArgument('text', 'folder', folder);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  requireOptions(kinds, 'options', options);
  const { before, after, cache = packCache() } = options;
  const nothing = { dossier: folder, isDrafted: false, edits: [], layout: [], come: [], gone: [] };
  const sources = await openSources(folder, files);
  const { value: dossier, messages } = await openDossier(folder, files, { sources });
  if (!dossier) return { ...nothing, trouble: messages.find(({ fatal }) => fatal)?.reason ?? '' };
  const { opened } = await openLayers(dossier.report.pack, folder, {
    shelf,
    files: withSources(files, folder, sources),
    cache,
  });
  const organ = dossier.report.organ.name;
  const id = after.outline?.packs.at(-1)?.id ?? '';
  const at = opened.layers.findIndex((layer) => layer.id === id);
  const used = opened.layers[at];
  if (!used) return { ...nothing, organ };

  const above = opened.layers.slice(at + 1);
  const side = (pack: OpenedPack): PreviewSide =>
    sideOf(pack, above, { dossier, messages, shelf, texts: textsOf(sources) });
  const [old, now] = [side(before), side(after)];
  const version = after.outline?.packs.at(-1)?.version ?? '';
  const by = above[0] ? `${above[0].folder}/pack.yaml` : `${folder}/report.yaml`;
  return {
    ...nothing,
    organ,
    version: used.version,
    ...(!satisfies(version, used.range) && { outOfRange: { range: used.range, by } }),
    ...previewDrafts(
      old,
      { ...now, messages: [...now.messages, ...ofProse(old, now, dossier)] },
      changesOf(before, after),
    ),
  };
}

/** Prose that was written in view of words that the newer version changes, whether or not anybody recorded them. */
function ofProse(before: PreviewSide, after: PreviewSide, dossier: Dossier): readonly Message[] {
  if (!before.outline || !after.outline) return [];
  const then = acceptProse(undefined, reviewProse(before.outline, dossier, undefined), {});
  return checkProseBases(after.outline, dossier, { packs: new Map(), places: new Map(), ...then });
}

/** Of the pack itself, once for all dossiers. */
function changesOf(before: OpenedPack, after: OpenedPack): ReturnType<typeof diffPacks> {
  if (!before.outline || !after.outline) return [];
  const known = compared.get(after.outline);
  if (known?.before === before.outline) return known.changes;
  const changes = diffPacks(before.outline, after.outline);
  compared.set(after.outline, { before: before.outline, changes });
  return changes;
}
const compared = new WeakMap<object, { readonly before: object; readonly changes: ReturnType<typeof diffPacks> }>();

interface Drafted {
  readonly dossier: Dossier;
  readonly messages: readonly Message[];
  readonly shelf: PackShelf;
  readonly texts: ReadonlyMap<string, string>;
}

/** The dossier drafted with this version of the pack below the layers that stand on it. */
function sideOf(
  pack: OpenedPack,
  above: readonly PackLayer[],
  { dossier, messages, shelf, texts }: Drafted,
): PreviewSide {
  const found: Message[] = [...messages];
  const layers = [...pack.layers, ...above].flatMap((layer): readonly Pack[] => {
    const { value, messages: ofPack } = parsePack(layer.files, layer.label);
    addMessages(found, ofPack);
    return value ? [value] : [];
  });
  const { label } = pack;
  const { value: outline, messages: ofLayers } = resolveLayers(layers, shelf.engine);
  addMessages(found, ofLayers);
  if (!outline) return { outline, draft: undefined, messages: found, label };
  const compiled = compileOutline(outline);
  addMessages(found, compiled.messages);
  if (!compiled.value) return { outline, draft: undefined, messages: found, label };
  const { value, messages: ofDraft } = draft(dossier, compiled.value);
  const checked = checkDraft({ value, messages: [...found, ...ofDraft] }, { sources: texts, rules: outline.rules });
  return { outline, draft: value, messages: checked.messages, label };
}
