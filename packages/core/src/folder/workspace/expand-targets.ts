import { addMessages, type Message, makeError, type Outcome, requireArgument } from '../../message/index.ts';
import { joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { eachOnce } from './each-once.ts';
import { foldersWith } from './find-dossiers.ts';
import { listWithLinked } from './list-with-linked.ts';
import { globMatcher, isGlob } from './match-glob.ts';
import { isWorkspace, openWorkspace } from './open-workspace.ts';

/**
 * What a command is to work on: a workspace gives its dossiers, a pattern such as `districts/*` the dossiers and
 * workspaces it matches, anything else itself. Once each, in the order given; the messages are about workspaces.
 *
 * @param targets folders, files and patterns, as they are typed
 * @param files where folders are
 * @returns paths of dossiers, and what is wrong with workspaces
 * @throws InputError `input/no-match` where a pattern matches no dossier
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await expandTargets(['云*'], files)).value; // ['云山']
 * ```
 */
export async function expandTargets(targets: readonly string[], files: Files): Promise<Outcome<readonly string[]>> {
  requireArgument('texts', 'targets', targets);
  requireArgument('files', 'files', files);
  const found: string[] = [];
  const messages: Message[] = [];
  for (const target of targets) {
    const { value: folders, messages: ofLinks } = await matching(target, files);
    addMessages(messages, ofLinks);
    for (const folder of folders) {
      const workspace = (await isWorkspace(folder, files)) ? await openWorkspace(folder, files) : undefined;
      addMessages(messages, workspace?.messages ?? []);
      for (const dossier of workspace ? (workspace.value?.dossiers ?? []) : [folder]) found.push(dossier);
    }
  }
  return { value: await eachOnce(found, files), messages };
}

/** The folders of a pattern; a file or folder that has the pattern for a name is itself. */
async function matching(target: string, files: Files): Promise<Outcome<readonly string[]>> {
  if (!isGlob(target) || (await files.list(target)) || (await files.read(target)))
    return { value: [target], messages: [] };
  const names = target.replaceAll('\\', '/').replace(/\/+$/, '').split('/');
  const first = names.findIndex(isGlob);
  const base = names.slice(0, first).join('/') || (first > 0 ? '/' : '.');
  const { paths = [], messages } = await listWithLinked(base, files);
  const folders = new Set([...foldersWith('report.yaml', paths), ...foldersWith('workspace.yaml', paths)]);
  const matches = globMatcher(names.slice(first).join('/'));
  const said = messages.filter(({ actual = '' }) => matches(base === '.' ? actual : actual.slice(base.length + 1)));
  const matched = [...folders].filter(matches).sort();
  if (matched.length > 0 || said.length > 0)
    return { value: matched.map((folder) => joined(base, folder)), messages: said };
  throw makeError('input/no-match', { actual: target });
}
