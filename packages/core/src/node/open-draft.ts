import { type Draft, draft } from '../flows/draft.ts';
import type { Message, Outcome } from '../message/index.ts';
import type { RuleSettings } from '../model/lint.ts';
import { compileOutline } from '../outline/index.ts';
import { referenceFrom, resolvePack } from '../pack/index.ts';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { openDossier } from './open-dossier.ts';
import { openPacks, type PackShelf } from './open-packs.ts';

/** A draft with the packs it was made from, base first. */
export interface OpenedDraft extends Draft {
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  /** What those packs say of rules, base first. */
  readonly rules: readonly RuleSettings[];
}

/**
 * The draft of the dossier in this folder. A pack written `./…` in report.yaml is a folder beside it.
 *
 * @throws InputError where the folder cannot be read
 */
export async function openDraft(
  folder: string,
  shelf: PackShelf,
  files: Files = diskFiles,
): Promise<Outcome<OpenedDraft | undefined>> {
  const { value: dossier, messages } = await openDossier(folder, files);
  if (!dossier) return { value: undefined, messages };

  const reference = referenceFrom(folder, dossier.report.pack);
  const packs = await openPacks(reference, shelf, files);
  const place = dossier.places.get('pack');
  const { value: outline, messages: ofPack } = resolvePack(reference, packs, { place, known: shelf.names });
  const found: Message[] = [...messages, ...ofPack];
  if (!outline) return { value: undefined, messages: found };

  const { value: compiled, messages: ofTemplates } = compileOutline(outline);
  found.push(...ofTemplates);
  if (!compiled) return { value: undefined, messages: found };

  const { value, messages: ofDraft } = draft(dossier, compiled);
  return { value: { ...value, packs: outline.packs, rules: outline.rules }, messages: [...found, ...ofDraft] };
}
