import { changesBetween, hasErrors, InputError, parseChanges } from '@fazhi/core';
import {
  type ArchivePlace,
  type OpenedPack,
  openPack,
  type PackArchive,
  placeArchive,
  withArchive,
} from '@fazhi/core/folder';
import { exitCodes } from '../../../exit-code.ts';
import { shippedPacks } from '../../../inputs/shipped-packs.ts';
import { messageJson, stringifyJson } from '../../../reporters/json.ts';
import { type Addition, additionPretty } from '../../../reporters/pack/addition.ts';
import { packDifference } from '../../../reporters/pack/difference.ts';
import type { Action } from '../action.ts';
import { showFindings } from '../show-findings.ts';
import { relock } from './relock.ts';
import { receive } from './verify.ts';

/** Puts a pack that came as one file beside the others of the workspace: verified, compared with what is there, whole or not at all. */
export async function add(action: Action): Promise<number> {
  const { other: around = '.', options, host } = action;
  const { value: archive, messages } = await receive(action);
  if (!archive) return showFindings(messages, action);
  const place = await placeArchive(archive, around, shippedPacks, host.files);
  refuseTaken(place, archive);
  const seen = withArchive(host.files, place.folder, archive);
  const { value: opened, messages: ofPack } = await openPack(place.folder, shippedPacks, seen);
  if (!opened?.outline || hasErrors(ofPack)) return showFindings(ofPack, action);

  const difference = place.beside && (await differenceFrom(place.beside.folder, opened, action));
  const { id, version } = archive.manifest;
  const refused = refusalOf(place, archive);
  const isWanted = options.dryRun !== true && place.state !== 'same' && (!refused || options.force === true);
  if (isWanted) await write(place.folder, archive, host);
  const locks = await relock(around, { id, files: isWanted || place.state === 'same' ? host.files : seen }, action);
  const text = new TextDecoder().decode(archive.files.get('CHANGES.md'));
  const changes = changesBetween(parseChanges(text), place.beside?.version, version);
  const addition: Addition = { archive, place, difference, changes, messages: ofPack, isWritten: isWanted, locks };
  host.stdout(
    options.format === 'json'
      ? stringifyJson({
          pack: { id, version, integrity: archive.manifest.integrity },
          ...place,
          difference,
          changes,
          messages: ofPack.map(messageJson),
          written: isWanted,
          locks,
        })
      : additionPretty(addition, {
          colour: host.colour,
          quiet: options.quiet === true,
          verified: options.key !== undefined,
        }),
  );
  if (refused && options.force !== true && options.dryRun !== true) throw refused;
  return exitCodes.clean;
}

function refuseTaken({ state, folder }: ArchivePlace, { manifest: { id } }: PackArchive): void {
  if (state === 'shipped')
    throw new InputError({
      code: 'archive/shipped-name',
      found: `${id} 是随 fazhi 安装的模板包的名称，装了也用不上`,
      remedy: '请对方换一个编号再打包',
    });
  if (state === 'taken')
    throw new InputError({
      code: 'archive/taken',
      found: `${folder} 里已经有别的文件`,
      remedy: '请先把它移开；已有的文件不会被改动',
    });
}

function refusalOf(
  { state, beside, folder, differing }: ArchivePlace,
  { manifest }: PackArchive,
): InputError | undefined {
  if (state === 'older')
    return new InputError({
      code: 'archive/older',
      found: `已经有 ${manifest.id} ${beside?.version}，这个文件是较旧的 ${manifest.version}，没有装`,
      remedy: '确实要装旧的，请加 --force；它与新的并排放，不动新的',
    });
  if (state === 'altered')
    return new InputError({
      code: 'archive/altered',
      found: `${folder} 也是 ${manifest.id} ${manifest.version}，内容却不同（${differing.join('、')}），没有装`,
      remedy: '同一个版本应只有一种内容，请对方升版本号再打包；确实要换掉现在的，请加 --force',
    });
  return undefined;
}

async function differenceFrom(folder: string, after: OpenedPack, { host }: Action) {
  const { value: before } = await openPack(folder, shippedPacks, host.files);
  return before?.outline && after.outline && packDifference(before.outline, after.outline);
}

async function write(
  folder: string,
  { files }: PackArchive,
  { files: { replaceFolder } }: Action['host'],
): Promise<void> {
  if (!replaceFolder)
    throw new InputError({
      code: 'archive/no-folder',
      found: `这里不能整个换掉 ${folder}，没有装`,
      remedy: '请在命令行里用 fazhi pack add',
    });
  await replaceFolder(folder, files);
}
