import { addMessages, type Message, makeError, type Outcome, requireArgument } from '../../message/index.ts';
import { joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import type { PackShelf } from '../packs/find-pack.ts';
import { eachOnce } from './each-once.ts';
import { foldersWith } from './find-dossiers.ts';
import { listWithLinked } from './list-with-linked.ts';
import { globMatcher, isGlob } from './match-glob.ts';
import { openWorkspace } from './open-workspace.ts';

/** What a command for keepers of packs is to work on, in the order given, once each. */
export interface PackTargets {
  /** Packs that were found, and whatever was named outright, packs and dossiers. */
  readonly packs: readonly string[];
  /** Dossiers below a folder that was named. */
  readonly dossiers: readonly string[];
}

/**
 * A pattern stands for the packs that it matches, and a folder that is neither a pack nor a dossier for those below it;
 * anything else for itself, be it there or not.
 *
 * @param targets names, folders and patterns, as they are typed
 * @param shelf packs known by name
 * @param files where folders are
 * @returns paths of packs and dossiers, and what is wrong with workspaces
 * @throws InputError `input/no-pack-match` where a pattern matches no pack
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await expandPacks(['.'], shelf, files)).value.packs; // ['云山/small']
 * ```
 */
export async function expandPacks(
  targets: readonly string[],
  shelf: PackShelf,
  files: Files,
): Promise<Outcome<PackTargets>> {
  requireArgument('texts', 'targets', targets);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  const packs: string[] = [];
  const dossiers: string[] = [];
  const messages: Message[] = [];
  for (const target of targets) {
    const { value, messages: found } = await expand(target, shelf, files);
    for (const each of value.packs) packs.push(each);
    for (const each of value.dossiers) dossiers.push(each);
    addMessages(messages, found);
  }
  return { value: { packs: await eachOnce(packs, files), dossiers: await eachOnce(dossiers, files) }, messages };
}

async function expand(target: string, shelf: PackShelf, files: Files): Promise<Outcome<PackTargets>> {
  const folder = target.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const itself = { value: { packs: [target], dossiers: [] }, messages: [] };
  if (shelf.names.includes(target)) return itself;
  for (const name of ['pack.yaml', 'report.yaml'])
    if ((await files.read(joined(folder, name))) !== undefined) return itself;
  const listed = await files.list(folder);
  if (isGlob(folder) && !listed) return matching(folder, files);
  if (!listed) return itself;
  const { value: workspace, messages } = await openWorkspace(folder, files);
  const { paths = [] } = await listWithLinked(folder, files);
  const packs = packsIn(paths).map((each) => joined(folder, each));
  const { dossiers = [] } = workspace ?? {};
  return packs.length + dossiers.length + messages.length > 0 ? { value: { packs, dossiers }, messages } : itself;
}

async function matching(pattern: string, files: Files): Promise<Outcome<PackTargets>> {
  const names = pattern.split('/');
  const first = names.findIndex(isGlob);
  const base = names.slice(0, first).join('/') || (first > 0 ? '/' : '.');
  const { paths = [] } = await listWithLinked(base, files);
  const packs = packsIn(paths).filter(globMatcher(names.slice(first).join('/')));
  if (packs.length === 0) throw makeError('input/no-pack-match', { actual: pattern });
  return { value: { packs: packs.map((each) => joined(base, each)), dossiers: [] }, messages: [] };
}

/** Installed packs are another's to keep. */
const packsIn = (paths: readonly string[]): readonly string[] =>
  foldersWith('pack.yaml', paths).filter((folder) => !folder.split('/').includes('node_modules'));
