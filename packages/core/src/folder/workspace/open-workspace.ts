import { type Message, makeError, type Outcome, requireArgument, say } from '../../message/index.ts';
import { type WorkspaceFile, workspaceFile } from '../../model/pack/workspace.ts';
import type { Places } from '../../model/place.ts';
import { decodeText, parseYaml, placeAt } from '../../source/index.ts';
import { joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { workspacePacks } from '../packs/workspace-packs.ts';
import { eachOnce } from './each-once.ts';
import { findDossiers, foldersWith } from './find-dossiers.ts';
import { listWithLinked } from './list-with-linked.ts';
import { globMatcher, isGlob } from './match-glob.ts';

/** A folder with many dossiers and the packs they share. */
export interface OpenedWorkspace {
  readonly folder: string;
  /** What its workspace.yaml calls it. */
  readonly name: string | undefined;
  /** Folders of its dossiers, each named from where the workspace is; once each, in a stable order. */
  readonly dossiers: readonly string[];
  /** The folder of its packs, or of those of the workspace it stands in; there need not be one. */
  readonly packs: string;
}

const manifest = 'workspace.yaml';

export const isWorkspace = async (folder: string, files: Files): Promise<boolean> =>
  (await files.read(joined(folder, manifest))) !== undefined;

/**
 * The workspace in this folder, undefined where its workspace.yaml cannot be used. A folder without one is a
 * workspace that says nothing: every folder with a report.yaml is a dossier.
 *
 * @param typed the folder of the workspace
 * @param files where the folder is
 * @returns its name, its dossiers and its folder of packs
 * @throws InputError `input/no-folder` where there is no such folder
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openWorkspace('.', files)).value?.dossiers; // ['云山']
 * ```
 */
export async function openWorkspace(typed: string, files: Files): Promise<Outcome<OpenedWorkspace | undefined>> {
  requireArgument('text', 'typed', typed);
  requireArgument('files', 'files', files);
  const folder = typed.replaceAll(/^(?:\.\/)+(?=.)|(?<=.)\/+$/g, '');
  const { paths, messages: ofLinks } = await listWithLinked(folder, files);
  if (!paths)
    throw makeError('input/no-folder', {
      actual: folder,
      expected: ['工作区是一个含有 workspace.yaml 或者多个卷宗的文件夹'],
    });
  const file = joined(folder, manifest);
  const bytes = await files.read(file);
  const { value: text, messages: ofText } = bytes ? decodeText(bytes, file) : nothing;
  const { value: parsed, messages: ofYaml } = text === undefined ? nothing : parseYaml(text, file, workspaceFile);
  const messages = [...ofText, ...ofYaml, ...ofLinks];
  if (bytes && !parsed) return { value: undefined, messages };

  const packs = (parsed?.value.packs ?? 'packs').replace(/\/+$/, '');
  const { value: dossiers, messages: ofList } = parsed?.value.dossiers
    ? listed(parsed.value.dossiers, paths, parsed.places)
    : { value: findDossiers(paths, packs), messages: [] };
  if (bytes && dossiers.length === 0 && ofList.length === 0)
    messages.push(say('workspace/empty', { place: { file, line: 1, column: 1 } }));
  return {
    value: {
      folder,
      name: parsed?.value.name,
      dossiers: await eachOnce(
        dossiers.map((each) => joined(folder, each)),
        files,
      ),
      packs: (parsed ? undefined : await workspacePacks(folder, files)) ?? joined(folder, packs),
    },
    messages: [...messages, ...ofList],
  };
}

const nothing = { value: undefined, messages: [] };

/** The folders that these entries name, those of a pattern in the order of their paths. */
function listed(
  entries: NonNullable<WorkspaceFile['dossiers']>,
  paths: readonly string[],
  places: Places,
): Outcome<readonly string[]> {
  const all = foldersWith('report.yaml', paths);
  const found = new Set<string>();
  const messages: Message[] = [];
  entries.forEach((entry, index) => {
    const plain = entry.replaceAll(/^(?:\.\/)+|\/+$/g, '') || '.';
    const matched = isGlob(plain) ? all.filter(globMatcher(plain)) : all.filter((folder) => folder === plain);
    for (const folder of matched) found.add(folder);
    if (matched.length === 0)
      messages.push(say('workspace/no-dossier', { place: placeAt(places, `dossiers/${index}`), actual: entry }));
  });
  return { value: [...found], messages };
}
