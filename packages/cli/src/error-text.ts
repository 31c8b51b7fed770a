import { InputError, UsageError } from '@fazhi/core';
import type { Host } from './host.ts';

/** What is said of a thrown thing: what to do about it, or whom to ask. */
export function errorText(error: unknown, { debug = false }: Pick<Host, 'debug'>): string {
  if (error instanceof UsageError || error instanceof InputError)
    return `出错：${error.message}。\n${error.remedy}。（${error.code}）\n`;
  return `fazhi 自身出了问题，这不是您的错。请把下面这段文字连同所用的命令发给维护者：\n${debug ? stackOf(error) : `${error}\n${how}`}\n`;
}

const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error);
const how = '设置环境变量 FAZHI_DEBUG=1 再运行一次，可以得到出错的位置，请一并发来。';
