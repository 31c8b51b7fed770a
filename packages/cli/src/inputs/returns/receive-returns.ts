import { basename } from 'node:path';
import { type Draft, InputError } from '@fazhi/core';
import { sha256 } from '@fazhi/core/folder';
import type { Host } from '../../host.ts';
import { readInput } from '../read-input.ts';
import { type Received, readReturn, type Unread } from './read-returns.ts';

const wanted = '请该单位发回填报表，或者它自己写的 .xlsx、.docx、.txt';
/** Old formats are opened too, to be told how to save them anew. */
const readable = /\.(?:xlsx?|docx?|txt|wps|et)$/i;
/** Where a return lies once its department has sent a corrected one. */
const replacedFolder = '已替换';
/** ~$报表.xlsx and the like, which programs leave behind. */
const isLeftBehind = (path: string): boolean => /(?:^|\/)(?:[.~]|(?:thumbs\.db|desktop\.ini)$)/i.test(path);
/** Our own lists and texts, returns that were replaced, notes of whoever drafts, and what programs leave behind. */
const isNoReturn = (path: string): boolean =>
  path.startsWith(`${replacedFolder}/`) || /\.(?:ya?ml|md)$/i.test(path) || isLeftBehind(path);

/** An earlier return of a department, in whose place a corrected one stands now. */
export interface Replaced {
  /** Where the corrected one lies. */
  readonly file: string;
  /** Where the earlier one goes, and what it says. */
  readonly movedTo: string;
  readonly bytes: Uint8Array;
}

/**
 * The files given, or all that lie in `returns`. A file given twice is one; a form or text of a department that has sent the
 * same kind before takes the place of the earlier one, which is kept beside. Two that are given together are both taken:
 * neither is known to correct the other.
 */
export async function receiveReturns(folder: string, given: readonly string[], draft: Draft, host: Host) {
  const all = (await host.files.list(`${folder}/returns`)) ?? [];
  const there = all.filter((path) => !isNoReturn(path));
  const kept = there.filter((path) => readable.test(path));
  const unreadable = there
    .filter((path) => !readable.test(path))
    .map((path): Unread => ({ file: `returns/${path}`, reason: `这种文件读不了，${wanted}` }));
  const received = new Map<string, Received>();
  for (const path of kept) {
    const bytes = await host.files.read(`${folder}/returns/${path}`);
    if (bytes) received.set(`returns/${path}`, { file: `returns/${path}`, bytes, isKept: true });
  }
  const taken = new Set(all.map((path) => `returns/${path}`));
  const replaced: Replaced[] = [];
  for (const path of given) {
    const name = basename(path.replaceAll('\\', '/'));
    if (isLeftBehind(name)) {
      unreadable.push({ file: path, reason: '这是别的程序留下的临时文件，不是报送的材料，没有收' });
      continue;
    }
    const bytes = await readInput(path, '请给出单位报来的填报表，或者它自己写的 .xlsx、.docx、.txt', host);
    const hash = sha256(bytes);
    if ([...received.values()].some((each) => sha256(each.bytes) === hash)) continue;
    const before = [...received.values()].filter(({ isKept }) => isKept);
    const earlier = await earlierOf({ file: name, bytes, isKept: false }, before, draft);
    const file = earlier?.file ?? freeName(`returns/${name}`, received);
    if (earlier) {
      const movedTo = freeName(`returns/${replacedFolder}/${earlier.file.slice('returns/'.length)}`, taken);
      taken.add(movedTo);
      replaced.push({ file, movedTo, bytes: earlier.bytes });
    }
    received.set(file, { file, bytes, isKept: false });
  }
  return { received: [...received.values()], unreadable, replaced };
}

/** `name.xlsx`, or with -2, -3 where that is taken. */
function freeName(path: string, taken: { readonly has: (path: string) => boolean }): string {
  const names = [path, ...Array.from({ length: 98 }, (_, n) => path.replace(/(\.\w+)?$/, `-${n + 2}$1`))];
  const free = names.find((each) => !taken.has(each));
  if (free !== undefined) return free;
  throw new InputError({
    code: 'collect/too-many',
    found: `returns 里叫“${basename(path)}”的文件太多`,
    remedy: '请先整理 returns 文件夹',
  });
}

/**
 * The return that this one corrects: of the same department and kind, under the same name or the only one. Where nothing
 * tells whose it is, it corrects none: two offices call their file 报表.xlsx.
 */
async function earlierOf(fresh: Received, others: readonly Received[], draft: Draft): Promise<Received | undefined> {
  const own = await whoseIs(fresh, draft);
  if (own === undefined) return undefined;
  const same: Received[] = [];
  for (const each of others) if ((await whoseIs(each, draft)) === own) same.push(each);
  const named = same.find(({ file }) => basename(file) === basename(fresh.file));
  return named ?? (same.length === 1 && own.startsWith('form\n') ? same[0] : undefined);
}

/** Kind and department of a return; a damaged file is nobody's. */
async function whoseIs({ file, bytes }: Received, draft: Draft): Promise<string | undefined> {
  const read = await readReturn(bytes, file, '', draft).catch((error: unknown) => {
    if (error instanceof InputError) return undefined;
    throw error;
  });
  if (read?.form) return `form\n${read.form.department}`;
  return read?.sender === undefined ? undefined : `text\n${read.sender}`;
}
