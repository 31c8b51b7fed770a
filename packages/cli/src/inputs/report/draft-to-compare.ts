import { type DocumentFile, type Draft, type EditionId, InputError, publish } from '@fazhi/core';
import { openDraft, readRecord, sha256 } from '@fazhi/core/folder';
import type { Host } from '../../host.ts';
import { readInput } from '../read-input.ts';
import { shippedPacks } from '../shipped-packs.ts';
import { type FileOrigin, originOf } from './origin-of.ts';

/** One side of a comparison. */
export interface ComparedSide extends DocumentFile {
  /** The dossier that it was made from, where that is known: it tells what the figures are called. */
  readonly draft: Draft | undefined;
}

const remedy = '请给出卷宗文件夹，或者 .docx、.md、.txt 的报告';

/** A dossier's folder, or a file. The dossier is taken as this edition would have it today. */
export async function sideOf(target: string, edition: EditionId | undefined, host: Host): Promise<ComparedSide> {
  if (await isFolder(target, host)) return today(target, edition ?? 'submission', host);
  const bytes = await readInput(target, remedy, host);
  const { dossier } = await originOf(target, host);
  const draft = dossier === undefined ? undefined : (await openDraft(dossier, shippedPacks, host.files)).value;
  return { bytes, file: target, draft };
}

/** The edition of the first file that is known: a dossier beside it is taken as that. */
export async function editionBeside(targets: readonly string[], host: Host): Promise<EditionId | undefined> {
  for (const target of targets) {
    const { edition } = (await isFolder(target, host)) ? noOrigin : await originOf(target, host);
    if (edition) return edition;
  }
  return undefined;
}

const noOrigin: FileOrigin = {};

const isFolder = async (target: string, { files }: Pick<Host, 'files'>): Promise<boolean> =>
  !(await files.read(target).catch(() => undefined)) && (await files.list(target)) !== undefined;

async function today(folder: string, edition: EditionId, host: Host): Promise<ComparedSide> {
  const { value: draft } = await openDraft(folder, shippedPacks, host.files);
  const made = draft && (await publish(draft, { edition, format: 'docx', allowOpen: true })).value;
  if (!made)
    throw new InputError({
      code: 'diff/unbuildable',
      found: `卷宗 ${folder} 有错误，生成不了用来比较的稿子`,
      remedy: '请先用 fazhi check 改好卷宗',
    });
  return { bytes: made, file: `${folder}.docx`, draft };
}

/** The file that was last built of this dossier, of this edition where one is asked for. */
export async function lastBuilt(
  folder: string,
  edition: EditionId | undefined,
  host: Host,
): Promise<{ readonly path: string; readonly edition: string; readonly edited: boolean }> {
  if (!(await isFolder(folder, host)))
    throw new InputError({
      code: 'diff/one-file',
      found: `只给了 ${folder} 一个文件`,
      remedy: '请给出两份稿子，或者只给卷宗文件夹',
    });
  const outputs = (await readRecord(folder, host.files))?.outputs ?? [];
  const wanted = outputs.filter((each) => each.format === 'docx' && each.edition === (edition ?? each.edition));
  const chosen =
    wanted.find((each) => each.edition === 'submission') ?? wanted.find((each) => each.edition in editionsKept);
  const path = `${folder}/${chosen?.path}`;
  const bytes = chosen && (await host.files.read(path));
  if (!chosen || !bytes)
    throw new InputError({
      code: 'diff/no-build',
      found: `卷宗 ${folder} 没有生成过的 .docx 可以比较`,
      remedy: '请先用 fazhi build 生成，或者给出上一稿的文件',
    });
  return { path, edition: chosen.edition, edited: sha256(bytes) !== chosen.sha256 };
}

/** Records name other outputs too, such as lists of tasks. */
const editionsKept: Readonly<Record<string, true>> = { submission: true, congress: true, review: true, public: true };
