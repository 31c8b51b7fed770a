import { InputError } from '@fazhi/core';
import { openDossier } from '@fazhi/core/folder';
import type { Host } from '../../host.ts';
import { dossierTexts } from '../../inputs/dossier-texts.ts';

/** What makes a draft; a lock, a manifest and packs of the dossier's own make none of a case. */
const isOfCase = (path: string): boolean =>
  /^(?:(?:report|facts|evidence|tasks|metrics)\.yaml|(?:facts|prose)\/.+\.(?:ya?ml|md))$/.test(path);

/**
 * A case of the pack with the files of this dossier, named as its folder: the first draft of it is what is expected from
 * then on. A case travels with its pack, so what is not for everyone is taken only where `force` says so.
 */
export async function seedCase(
  { folder, id }: { readonly folder: string; readonly id: string },
  dossier: string,
  { files, force }: Pick<Host, 'files'> & { readonly force: boolean },
): Promise<string> {
  const from = dossier.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
  const name = from.split('/').at(-1) ?? '';
  if (name === '' || name.startsWith('.'))
    throw new InputError({ code: 'pack/seed', found: `${dossier} 没有名称`, remedy: '请写卷宗文件夹的路径' });
  const { value: opened } = await openDossier(from, files);
  if (!opened)
    throw new InputError({
      code: 'pack/seed',
      found: `${dossier} 不是读得了的卷宗`,
      remedy: `请先用 fazhi check ${dossier} 改好`,
    });
  const own = `${folder}/cases/${name}`;
  if ((await files.list(own)) !== undefined)
    throw new InputError({
      code: 'pack/seed-taken',
      found: `${own} 已经有了`,
      remedy: '请把卷宗的文件夹换一个名称，或者先移开那个用例',
    });
  const internal = [...opened.facts, ...opened.evidence, ...opened.taskList.tasks].filter(
    ({ classification }) => classification === 'internal',
  ).length;
  if (internal > 0 && !force)
    throw new InputError({
      code: 'pack/seed-internal',
      found: `${dossier} 里有${internal}条不公开的数据、材料或者任务，用例会随模板包发出去，没有写`,
      remedy: '请换成虚构的卷宗；确实可以发出去的，请加 --force',
    });
  const texts = [...(await dossierTexts(from, files))].filter(([path]) => isOfCase(path));
  for (const [path, text] of texts) {
    const moved = path === 'report.yaml' ? text.replace(/^pack:.*$/m, `pack: ${id}`) : text;
    await files.write(`${own}/dossier/${path}`, new TextEncoder().encode(moved));
  }
  return name;
}
