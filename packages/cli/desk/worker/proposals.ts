import { confirmProposals, InputError, mergeProposals, type Proposal, proposalsPath } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';
import { wordsOf } from '../../src/findings/words-of.ts';

/** A figure that waits for a person, and its place in the list. */
export interface ViewedProposal extends Proposal {
  readonly index: number;
}

export async function readProposals(folder: string, files: Files): Promise<readonly ViewedProposal[]> {
  const { proposals } = await read(folder, files);
  return proposals.map((proposal, index) => ({ ...proposal, index }));
}

/** Only where the list still has that figure at that place: somebody else may have changed it meanwhile. */
export async function confirmProposal(
  folder: string,
  { index, figure, words }: ViewedProposal,
  metric: string,
  files: Files,
): Promise<void> {
  const { proposals, text } = await read(folder, files);
  const now = proposals[index];
  const isSame = now?.figure === figure && now.words === words;
  const next = isSame ? confirmProposals(text, new Map([[index, metric]])) : undefined;
  if (next === undefined)
    throw new InputError({
      code: 'desk/conflict',
      found: isSame
        ? `${proposalsPath} 写在方括号里，改不了`
        : `${proposalsPath} 刚被改过，“${figure}”不在原来的地方了`,
      remedy: isSame ? '请在“文字”里打开它，写上 accept' : '这次没有写，请再确认一次',
    });
  await files.write(`${folder}/${proposalsPath}`, new TextEncoder().encode(next));
}

async function read(folder: string, files: Files) {
  const path = `${folder}/${proposalsPath}`;
  const bytes = await files.read(path);
  const { value, messages } = mergeProposals(bytes ? new TextDecoder().decode(bytes) : '', path, []);
  if (value) return value;
  const found = messages.map(wordsOf).join('；');
  throw new InputError({ code: 'desk/unusable', found: `${path}：${found}`, remedy: '请在“文字”里打开它改正' });
}
