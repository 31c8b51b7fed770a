import { checkPack, hasErrors, InputError, UsageError } from '@fazhi/core';
import { checkChanges, openPack, readArchive, readPackFolder, writeArchive } from '@fazhi/core/folder';
import { exitCodes } from '../../../exit-code.ts';
import { signerFrom } from '../../../inputs/keys.ts';
import { shippedPacks } from '../../../inputs/shipped-packs.ts';
import { stringifyJson } from '../../../reporters/json.ts';
import { archivePretty } from '../../../reporters/pack/archive.ts';
import type { Action } from '../action.ts';
import { showFindings } from '../show-findings.ts';

/** A pack as one file to send; it is read back before it is written, and one with errors is not let out. */
export async function exportPack(action: Action): Promise<number> {
  const { target, options, host } = action;
  const sign = typeof options.sign === 'string' ? await signerFrom(options.sign, host) : undefined;
  const { value: opened, messages } = await openPack(target, shippedPacks, host.files);
  const found = opened?.outline
    ? [
        ...messages,
        ...checkPack(opened.outline, opened).messages,
        ...(await checkChanges(opened, shippedPacks, host.files)),
      ]
    : messages;
  if (!opened?.outline || hasErrors(found)) return showFindings(found, action);
  if (opened.dossier)
    throw new UsageError({
      code: 'usage/pack-export',
      found: `${target} 是卷宗，不是模板包`,
      remedy: '请给出模板包的名称或文件夹；卷宗请用 Git 或者整个文件夹传',
    });
  const { files, leftOut } = await readPackFolder(opened.folder, host.files);
  const bytes = writeArchive(files, { sign });
  if (!bytes) return showFindings(found, action);
  const { id, version } = opened.layers.at(-1) ?? { id: 'pack', version: '' };
  const path = typeof options.out === 'string' ? options.out : `${id}-${version}.zip`;
  const { value: archive, messages: ofArchive } = readArchive(bytes, path);
  if (!archive) return showFindings(ofArchive, action);
  if (options.force !== true && (await host.files.read(path)))
    throw new InputError({
      code: 'output/exists',
      found: `${path} 已经存在`,
      remedy: '请用 -o 换一个名字；确实要覆盖，请加 --force',
    });
  await host.files.write(path, bytes);
  host.stdout(
    options.format === 'json'
      ? stringifyJson({ file: path, pack: archive.manifest, signed: archive.isSigned, leftOut })
      : `已写入  ${path}\n${options.quiet === true ? '' : archivePretty(archive, { signature: archive.isSigned ? '已签名' : undefined, leftOut })}`,
  );
  return exitCodes.clean;
}
