import { dossierFile } from '../../dossier/index.ts';
import { type Message, makeError, say } from '../../message/index.ts';
import { below } from './ancestors.ts';
import type { Files, RefusedLink } from './files.ts';

/** What is wrong with a link, in words that go on from 链接. */
const leads: Readonly<Record<RefusedLink['why'], string>> = {
  outside: '通到文件夹外面',
  nowhere: '通到的地方不存在或者打不开',
  again: '通到已经读过的文件夹',
};

/** Each link in the place of a part of the dossier that is not followed: what it leads to is not read. */
export async function sayRefusedLinks(folder: string, { links }: Files): Promise<readonly Message[]> {
  const found = (await links?.(folder)) ?? [];
  return found
    .filter(isInPlaceOfPart)
    .map(({ path, why }) =>
      say('dossier/link', { place: { file: below(folder, path) }, actual: path, subject: leads[why] }),
    );
}

/** Evidence may be kept elsewhere: of it nothing but a hash is ever read. */
function isInPlaceOfPart({ path, isFolder }: RefusedLink): boolean {
  if (isFolder) return /^(?:facts|prose)(?:\/|$)/.test(path);
  return dossierFile(path).kind !== 'other' || path === 'facts' || path === 'prose';
}

/** @throws InputError `input/link` where one of these files, of which all are needed, is a link that is not followed */
export async function refuseLinks(folder: string, wanted: (path: string) => boolean, { links }: Files): Promise<void> {
  const found = ((await links?.(folder)) ?? []).find(({ path }) => wanted(path) || wanted(`${path}/x.hbs`));
  if (!found) return;
  throw makeError('input/link', { actual: `${folder}/${found.path}`, subject: leads[found.why] });
}
