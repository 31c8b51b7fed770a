import { type ErrorCode, InputError, UsageError } from '@fazhi/core';
import type { Host } from './host.ts';

/** What is said of a thrown thing: what to do about it, or whom to ask. */
export function errorText(error: unknown, { debug = false }: Pick<Host, 'debug'>): string {
  if (error instanceof UsageError || error instanceof InputError)
    return `出错：${error.message}。\n${remedyOf(error)}。（${error.code}）\n`;
  return `fazhi 自身出了问题，这不是您的错。请把下面这段文字连同所用的命令发给维护者：\n${debug ? stackOf(error) : `${error}\n${how}`}\n`;
}

/** Where a command does what is to be done, it is named. */
const withCommands: { readonly [Code in ErrorCode]?: (error: UsageError | InputError) => string } = {
  'verify/unbuildable': () => '请先用 fazhi check 改好卷宗',
  'input/no-folder': ({ remedy, params: { expected: [what = ''] = [] } }) =>
    what.startsWith('卷宗') ? `${remedy}；新建卷宗用 fazhi init` : remedy,
  'check/workbook': () =>
    '检查报告请给出 .docx、.md 或 .txt 文件，检查卷宗请给出文件夹；工作簿里的任务清单用 fazhi import tasks 读入',
};
const remedyOf = (error: UsageError | InputError): string =>
  Object.hasOwn(withCommands, error.code) ? withCommands[error.code as ErrorCode]!(error) : error.remedy;

const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);
const how = '设置环境变量 FAZHI_DEBUG=1 再运行一次，可以得到出错的位置，请一并发来。';
