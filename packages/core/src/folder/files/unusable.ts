import { makeError } from '../../message/index.ts';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'EUNKNOWN';
export const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error));

const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘已满',
  EBUSY: '文件正被别的程序打开',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '那里是一个文件夹',
  ENOENT: '上级文件夹不存在',
  EEXIST: '路径中有一段不是文件夹',
  ELOOP: '链接绕成了一圈',
  ENAMETOOLONG: '文件名或者路径太长',
  EMFILE: '同时打开的文件太多',
  ENFILE: '同时打开的文件太多',
  EINVAL: '路径里有不能用的字符',
  EIO: '磁盘读写出错',
};

/** What the file system threw, for the user. */
export const unreadable = (path: string, error: unknown): Error =>
  makeError('input/unreadable', { subject: path, actual: reasonOf(error) });
export const unwritable = (path: string, error: unknown): Error =>
  makeError('output/unwritable', { subject: path, actual: reasonOf(error) });

const reasonOf = (error: unknown): string => reasons[codeOf(error)] ?? `系统报告 ${codeOf(error)}`;
