import { InputError, UsageError } from '@fazhi/core';

/** What is said of a thrown thing: what to do about it, or whom to ask. */
export const errorText = (error: unknown): string =>
  error instanceof UsageError || error instanceof InputError
    ? `出错：${error.message}。\n${error.remedy}。（${error.code}）\n`
    : `fazhi 自身出了问题，这不是您的错。请把下面这段文字连同所用的命令发给维护者：\n${(error as Error)?.stack ?? error}\n`;
