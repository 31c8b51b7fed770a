import { dirname, isAbsolute, posix } from 'node:path';
import {
  type EditionId,
  editionIds,
  InputError,
  isVerified,
  readReturned,
  replaceScalars,
  updateFacts,
  verify as verifyDraft,
} from '@fazhi/core';
import { openDraft } from '@fazhi/core/folder';
import { exitCodes } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { readInput } from '../inputs/read-input.ts';
import { shippedPacks } from '../inputs/shipped-packs.ts';
import { readManifests } from '../outputs/folder-manifest.ts';
import { stringifyJson } from '../reporters/json.ts';
import { updatePretty, verificationPretty } from '../reporters/verbs/verify.ts';
import type { Run } from '../verb.ts';

/** What people changed in a .docx: which figures, and which figures no fact backs. */
export const verify: Run = async ([file = '', given], options, host) => {
  const bytes = await readInput(file, '请给出改过的 .docx 的路径', host);
  const returned = readReturned(bytes);
  const { dossier, edition } = await originOf(file, host);
  const folder = given ?? dossier;
  if (folder === undefined) {
    throw new InputError({
      code: 'verify/no-dossier',
      found: `不知道 ${file} 是从哪个卷宗生成的`,
      remedy: '请在文件后面写上卷宗文件夹',
    });
  }
  const { value: draft } = await openDraft(folder, shippedPacks, host.files);
  if (!draft)
    throw new InputError({
      code: 'verify/unbuildable',
      found: `卷宗 ${folder} 有错误，打不开`,
      remedy: '请先用 fazhi check 改好卷宗',
    });

  const chosen = editionIds.find((id) => id === options.edition) ?? edition ?? 'submission';
  const verification = await verifyDraft(draft, returned, chosen);
  const { updates, refused } = updateFacts(draft, verification.accepted);
  if (options.format === 'json')
    host.stdout(stringifyJson({ dossier: folder, edition: chosen, ...verification, updates, refused }));
  else host.stdout(verificationPretty(verification, draft));

  if (options.update === true) {
    if (options.format !== 'json') host.stdout(updatePretty(updates, refused));
    for (const path of new Set(updates.map(({ place }) => place.file))) {
      const text = new TextDecoder().decode(await host.files.read(path));
      const here = updates.filter(({ place }) => place.file === path).map(({ place, to }) => ({ place, value: to }));
      await host.files.write(path, new TextEncoder().encode(replaceScalars(text, here)));
    }
  }
  return isVerified(verification) ? exitCodes.clean : exitCodes.findings;
};

/** The dossier and edition that a manifest beside the file names. */
async function originOf(file: string, host: Host): Promise<{ dossier?: string; edition?: EditionId | undefined }> {
  const folder = dirname(file);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const { dossier, edition } = (await readManifests(folder, host.files)).find(({ path }) => path === name) ?? {};
  return {
    ...(dossier !== undefined && { dossier: isAbsolute(dossier) ? dossier : posix.join(folder, dossier) }),
    edition: editionIds.find((id) => id === edition),
  };
}
