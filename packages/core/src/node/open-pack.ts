import type { Message, Outcome } from '../message/index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Outline } from '../model/outline.ts';
import type { Place } from '../model/place.ts';
import { type PackFiles, parsePackReference, referenceFrom, resolvePack } from '../pack/index.ts';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { openDossier } from './open-dossier.ts';
import { openPacks, type PackShelf } from './open-packs.ts';

/** A pack with its layers applied, and what stands beside it. */
export interface OpenedPack {
  /** The last layer's name in messages. */
  readonly label: string;
  readonly folder: string;
  readonly outline: Outline | undefined;
  readonly sample: Dossier | undefined;
  /** The dossier that named it. */
  readonly dossier: Dossier | undefined;
}

/**
 * The pack of that name or in that folder; where the folder is a dossier's, the pack it names.
 *
 * @param opened packs that earlier calls opened, and this one adds to
 * @throws InputError where a dossier's folder cannot be read
 */
export async function openPack(
  target: string,
  shelf: PackShelf,
  files: Files = diskFiles,
  opened: Map<string, PackFiles> = new Map(),
): Promise<Outcome<OpenedPack | undefined>> {
  const messages: Message[] = [];
  const take = <Value>({ value, messages: found }: Outcome<Value>): Value => {
    messages.push(...found);
    return value;
  };
  let reference = referenceFrom('.', target).replace(/\/$/, '') || '.';
  let place: Place | undefined;
  let dossier: Dossier | undefined;
  if (!shelf.names.includes(target) && (await files.read(`${reference}/report.yaml`))) {
    dossier = take(await openDossier(reference, files));
    if (!dossier) return { value: undefined, messages };
    place = dossier.places.get('pack');
    reference = referenceFrom(reference, dossier.report.pack);
  }
  const { name: label } = parsePackReference(reference);
  const packs = await openPacks(reference, shelf, files, opened);
  const outline = take(resolvePack(reference, packs, { place, known: shelf.names }));
  const folder = shelf.names.includes(label) ? shelf.folderOf(label) : label;
  const hasSample = outline && (await files.list(`${folder}/sample`)) !== undefined;
  const sample = hasSample ? take(await openDossier(`${folder}/sample`, files)) : undefined;
  return { value: { label, folder, outline, sample, dossier }, messages };
}
