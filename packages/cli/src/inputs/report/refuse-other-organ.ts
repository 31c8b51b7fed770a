import { type Draft, InputError, type Verification } from '@fazhi/core';

const organ = String.raw`(\p{Script=Han}{2,30}?(?:政府|委员会|管委会|办公室|办事处|局|院))`;
/** What says whose report it is, before the text: its title, 云山县人民政府文件, 2025年度云山县法治政府建设工作报告. */
const signs = [
  new RegExp(`^${organ}关于\\s*\\d{4}\\s*年`, 'u'),
  new RegExp(`^${organ}文件$`, 'u'),
  /^\d{4}\s*年度?(\p{Script=Han}{2,30}?[省市县区旗镇乡])法治政府建设/u,
];

/**
 * A file of another organ has nothing to do with this dossier: what it says would be written over. Told by its head, where not
 * one figure is as the dossier has it; an organ that was given another name has most of them.
 *
 * @throws InputError `verify/other-organ`
 */
export function refuseOtherOrgan(
  file: string,
  { head, verification }: { readonly head: readonly string[]; readonly verification: Verification },
  { draft, folder }: { readonly draft: Draft; readonly folder: string },
): void {
  if (verification.accepted.facts.some(({ kind }) => kind === 'unchanged')) return;
  const { name, short } = draft.dossier.report.organ;
  const own = [name, short, draft.report.head.title].filter((words) => words !== undefined);
  const named = head.flatMap((line) => signs.flatMap((sign) => sign.exec(line)?.[1] ?? []));
  const [other] = named;
  if (other === undefined || named.some((words) => own.some((each) => each.includes(words)))) return;
  throw new InputError({
    code: 'verify/other-organ',
    found: `${file} 是“${other}”的报告，卷宗 ${folder} 是“${name}”的，没有一个数相同`,
    remedy: '请在文件后面写它自己的卷宗文件夹',
  });
}
