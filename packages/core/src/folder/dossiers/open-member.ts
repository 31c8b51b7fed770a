import { quickMemberOf, type RollUpMember } from '../../flows/year/rollup/member-of.ts';
import { type OptionKinds, type Outcome, requireArgument, requireOptions } from '../../message/index.ts';
import type { Files } from '../files/files.ts';
import type { PackShelf } from '../packs/find-pack.ts';
import { type OpenDraftOptions, openOutline } from './open-draft.ts';

/** How a dossier is opened whose figures are rolled up. */
export type OpenMemberOptions = Pick<OpenDraftOptions, 'cache' | 'signal'>;

const kinds: OptionKinds<OpenMemberOptions> = { cache: 'cache?', signal: 'signal?' };

/**
 * The figures of the dossier in this folder, for `rollUp`: those of `memberOf(draft, folder)`, in a third of the time, because no
 * report is drafted.
 *
 * @param folder the dossier's folder, without a slash at its end
 * @param shelf packs known by name
 * @param files where the folder is
 * @param options a cache, which the members of a workspace share, and a signal
 * @returns the member; undefined where dossier or packs cannot be used. The messages are of its files and packs, not of what
 * its numbers say: that is told by its own check
 * @throws InputError where the folder cannot be read; the signal's reason where it is aborted
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openMember('云山', shelf, files)).value?.figures.get('review.accepted')?.quantity; // { form: 'number', value: '21' }
 * ```
 */
export async function openMember(
  folder: string,
  shelf: PackShelf,
  files: Files,
  options: OpenMemberOptions = {},
): Promise<Outcome<RollUpMember | undefined>> {
  requireArgument('text', 'folder', folder);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  requireOptions(kinds, 'options', options);
  const { value, messages } = await openOutline(folder, shelf, files, options);
  if (!value?.outline) return { value: undefined, messages };
  return { value: quickMemberOf(value.dossier, value.outline, folder), messages };
}
