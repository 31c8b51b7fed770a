import { InputError, type Message, type Outcome } from '../message/index.ts';
import { joined } from './ancestors.ts';
import { diskFiles } from './disk-files.ts';
import type { Files } from './files.ts';
import { foldersWith } from './find-dossiers.ts';
import { globMatcher, isGlob } from './match-glob.ts';
import { isWorkspace, openWorkspace } from './open-workspace.ts';

/**
 * What a command is to work on: a workspace gives its dossiers, a pattern such as `districts/*` the dossiers and
 * workspaces it matches, anything else itself. Once each, in the order given; the messages are about workspaces.
 *
 * @throws InputError `input/no-match` where a pattern matches no dossier
 */
export async function expandTargets(
  targets: readonly string[],
  files: Files = diskFiles,
): Promise<Outcome<readonly string[]>> {
  const found = new Map<string, string>();
  const messages: Message[] = [];
  for (const target of targets) {
    for (const folder of await matching(target, files)) {
      const workspace = (await isWorkspace(folder, files)) ? await openWorkspace(folder, files) : undefined;
      messages.push(...(workspace?.messages ?? []));
      for (const each of workspace ? (workspace.value?.dossiers ?? []) : [folder]) {
        const key = each.replaceAll(/^(?:\.\/)+(?=.)|(?<=.)\/+$/g, '');
        if (!found.has(key)) found.set(key, each);
      }
    }
  }
  return { value: [...found.values()], messages };
}

/** The folders of a pattern; a file or folder that has the pattern for a name is itself. */
async function matching(target: string, files: Files): Promise<readonly string[]> {
  if (!isGlob(target) || (await files.list(target)) || (await files.read(target))) return [target];
  const names = target.replaceAll('\\', '/').replace(/\/+$/, '').split('/');
  const first = names.findIndex(isGlob);
  const base = names.slice(0, first).join('/') || (first > 0 ? '/' : '.');
  const paths = (await files.list(base)) ?? [];
  const folders = new Set([...foldersWith('report.yaml', paths), ...foldersWith('workspace.yaml', paths)]);
  const matched = [...folders].filter(globMatcher(names.slice(first).join('/'))).sort();
  if (matched.length > 0) return matched.map((folder) => joined(base, folder));
  throw new InputError({
    code: 'input/no-match',
    found: `没有与 ${target} 相符的卷宗`,
    remedy: '卷宗是一个含有 report.yaml 的文件夹，请检查路径；* 是一级文件夹名里的任意文字，** 是任意多级文件夹',
  });
}
