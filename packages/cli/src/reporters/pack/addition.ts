import type { Message, VersionChanges } from '@fazhi/core';
import type { ArchivePlace, PackArchive } from '@fazhi/core/folder';
import { sortMessages } from '../../findings/sort-messages.ts';
import { listOf } from '../pretty.ts';
import { archivePretty } from './archive.ts';
import { differencePretty, type PackDifference } from './difference.ts';
import { changesPretty } from './outdated.ts';

/** A lock that pins the pack that was added. */
export interface Relocked {
  readonly target: string;
  readonly was: string;
  /** What it would pin, locked anew; undefined where the pack is not among its layers any more. */
  readonly now: string | undefined;
  readonly isWritten: boolean;
}

/** What adding an archive did, or would do. */
export interface Addition {
  readonly archive: PackArchive;
  readonly place: ArchivePlace;
  /** From what is there to what came; undefined where nothing of that name is there. */
  readonly difference: PackDifference | undefined;
  /** What its CHANGES.md says of the versions since. */
  readonly changes: readonly VersionChanges[];
  readonly messages: readonly Message[];
  readonly isWritten: boolean;
  readonly locks: readonly Relocked[];
}

export function additionPretty(
  { archive, place, difference, changes, messages, isWritten, locks }: Addition,
  { colour, quiet, verified }: { readonly colour: boolean; readonly quiet: boolean; readonly verified: boolean },
): string {
  if (quiet) return '';
  const { folder, state, beside } = place;
  const compared =
    difference && beside && state !== 'same'
      ? `\n与现有的 ${beside.folder}（${beside.version}）比较：\n${differencePretty(difference)}`
      : '';
  const news =
    state === 'same'
      ? ''
      : changesPretty(`${archive.manifest.id} ${beside?.version ?? ''}→${archive.manifest.version}`, changes);
  const done =
    state === 'same'
      ? `${folder} 已经是这一份，什么也没有写\n`
      : `${isWritten ? '已装在' : '没有写，将装在'}  ${folder}\n`;
  return `${archivePretty(archive, { signature: verified ? '签名与公钥相符' : undefined, leftOut: [] })}${news}${compared}${listOf(sortMessages(messages), colour)}\n${done}${locks.map(lockLine).join('')}`;
}

function lockLine({ target, was, now, isWritten }: Relocked): string {
  if (now === undefined) return `${target} 锁定的是 ${was}，现在的各层里没有它\n`;
  if (isWritten) return `${target}/fazhi.lock 由 ${was} 改为 ${now}\n`;
  return now === was
    ? `${target} 锁定的是 ${was} 的另一种内容：改用现在的，请运行 fazhi pack lock ${target}\n`
    : `${target} 仍锁定在 ${was}：改用 ${now}，请运行 fazhi pack lock ${target}\n`;
}
