import { type Draft, InputError, type Returned, type Verification } from '@fazhi/core';

/** 云山县人民政府 at the beginning of a title, which stands before the text. */
const titled = /^(\p{Script=Han}{2,30}?(?:政府|委员会|管委会|办公室|办事处|局|院))关于\s*\d{4}\s*年/u;
const linesOfHead = 10;

/**
 * A file of another organ has nothing to do with this dossier: what it says would be written over. Told by its title, where not
 * one figure is as the dossier has it; an organ that was given another name has most of them.
 *
 * @throws InputError `verify/other-organ`
 */
export function refuseOtherOrgan(
  file: string,
  { returned, verification }: { readonly returned: Returned; readonly verification: Verification },
  { draft, folder }: { readonly draft: Draft; readonly folder: string },
): void {
  if (verification.accepted.facts.some(({ kind }) => kind === 'unchanged')) return;
  const head = (returned.accepted[0]?.text.paragraphs ?? []).slice(0, linesOfHead);
  const organ = head.flatMap(({ text }) => titled.exec(text.trim())?.[1] ?? [])[0];
  const { name, short } = draft.dossier.report.organ;
  if (organ === undefined || [name, short].includes(organ)) return;
  if (draft.report.head.title.startsWith(organ)) return;
  throw new InputError({
    code: 'verify/other-organ',
    found: `${file} 是“${organ}”的报告，卷宗 ${folder} 是“${name}”的，没有一个数相同`,
    remedy: '请在文件后面写它自己的卷宗文件夹',
  });
}
