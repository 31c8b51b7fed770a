import { type DossierStatus, hasErrors, type LockStatus, type Message } from '@fazhi/core';
import { type Files, newestPacks, openStatus, openWorkspace, packCache } from '@fazhi/core/folder';
import { shippedPacks } from '../../inputs/shipped-packs.ts';
import { alignColumns } from '../align-columns.ts';
import { listOf } from '../pretty.ts';

/** How the dossiers of a folder stand to their packs. */
export interface WorkspaceStatus {
  /** What workspace.yaml calls it, else its folder. */
  readonly name: string;
  readonly dossiers: readonly DossierStatus[];
  /** About workspace.yaml. */
  readonly messages: readonly Message[];
}

/**
 * Every dossier of a workspace, or below a folder that is none; one that cannot be opened is a row that says so.
 *
 * @throws InputError where there is no such folder
 */
export async function packStatus(folder: string, files: Files): Promise<WorkspaceStatus> {
  const { value: workspace, messages } = await openWorkspace(folder, files);
  if (!workspace) return { name: folder, dossiers: [], messages };
  const cache = packCache();
  const newest = await newestPacks(workspace.packs, shippedPacks, files, cache);
  const dossiers: DossierStatus[] = [];
  for (const dossier of workspace.dossiers)
    dossiers.push(
      await openStatus(dossier, shippedPacks, files, { cache, newest }).catch((error: unknown) =>
        unopened(dossier, error),
      ),
    );
  return { name: workspace.name ?? folder, dossiers, messages };
}

const unopened = (dossier: string, error: unknown): DossierStatus => ({
  dossier,
  packs: [],
  behind: [],
  errors: 0,
  trouble: (error as Error).message,
});

const needsWork = ({ suspects = 0, unaccepted = 0, errors, lock, trouble }: DossierStatus): boolean =>
  suspects + unaccepted + errors > 0 || lock?.state === 'changed' || trouble !== undefined;

const lockWords: { readonly [State in LockStatus['state']]: string } = {
  none: '没有',
  kept: '一致',
  changed: '变了',
};

/** True where a person has to look at something before reports are made. */
export const isWanting = ({ dossiers, messages }: WorkspaceStatus): boolean =>
  dossiers.some(needsWork) || hasErrors(messages);

/** With `quiet` only the dossiers that need work or have a newer version at hand. */
export function statusPretty({ dossiers, messages }: WorkspaceStatus, colour: boolean, quiet: boolean): string {
  const found = listOf(messages, colour);
  if (dossiers.length === 0) return `${found}${quiet ? '' : '没有卷宗\n'}`;
  const shown = quiet ? dossiers.filter((each) => needsWork(each) || each.behind.length > 0) : dossiers;
  if (shown.length === 0) return found;
  const rows = alignColumns([
    [
      '卷宗',
      '机关',
      '模板包',
      '新版本',
      '补丁',
      '存疑',
      '未认可',
      '改指标',
      '改规则',
      '盖住',
      '自写章节',
      '错误',
      '锁定',
      '上次生成',
    ],
    ...shown.map(line),
  ]);
  return found + rows + (quiet ? '' : details(dossiers));
}

function line(status: DossierStatus): readonly string[] {
  const { dossier, organ = '', packs, behind, patches, suspects, unaccepted, overrides, prose, errors, built } = status;
  const { metrics, rules, lock } = status;
  return [
    dossier,
    organ,
    packs.map(({ id, version }) => `${id} ${version}`).join(' → ') || '打不开',
    behind.map(({ id, newest }) => `${id} ${newest}`).join('、') || (packs.length > 0 ? '无' : ''),
    ...[patches, suspects, unaccepted, metrics?.length, rules?.length, overrides?.length, prose, errors].map((count) =>
      String(count ?? ''),
    ),
    lock ? lockWords[lock.state] : '',
    built ? `fazhi ${built.tool}${built.current ? '' : '，之后改过'}` : '没有',
  ];
}

/** Which files hide one below them, and why a dossier cannot be opened. */
function details(dossiers: readonly DossierStatus[]): string {
  const hiding = [...new Set(dossiers.flatMap(({ overrides = [] }) => overrides))];
  const leaving = new Map(
    dossiers.flatMap(({ leftOut = [] }) => leftOut.map(({ pack, sections }) => [pack, sections])),
  );
  return [
    ...[...leaving].map(
      ([pack, sections]) => `${pack}  自己写了 sections，不用下层的 ${sections.join('、')}，下层以后添的也不用\n`,
    ),
    ...hiding.map((path) => `${path}  盖住了下层的同名文件，那里改了不会提醒\n`),
    ...dossiers.flatMap(({ dossier, rules = [] }) =>
      rules.length > 0 ? [`${dossier}  改了规则 ${rules.join('、')}\n`] : [],
    ),
    ...dossiers.flatMap(({ dossier, lock }) =>
      lock?.state === 'changed' ? [`${dossier}  与锁定的不同：${lock.changes.join('、')}\n`] : [],
    ),
    ...dossiers.flatMap(({ dossier, trouble }) => (trouble === undefined ? [] : [`${dossier}  ${trouble}\n`])),
  ].join('');
}
