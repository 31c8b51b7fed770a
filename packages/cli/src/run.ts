import { InputError, UsageError } from '@fazhi/core';
import { parseCommandLine } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Host } from './host.ts';

/** Carries out one command line; the number is the process's exit code. Nothing is thrown. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    return await parseCommandLine(argv, host);
  } catch (error) {
    if (error instanceof UsageError || error instanceof InputError) {
      host.stderr(`出错：${error.message}。\n${error.remedy}。（${error.code}）\n`);
    } else {
      host.stderr(
        `fazhi 自身出了问题，这不是您的错。请把下面这段文字连同所用的命令发给维护者：\n${(error as Error)?.stack ?? error}\n`,
      );
    }
    return exitCodeOf(error);
  }
}
