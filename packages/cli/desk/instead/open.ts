import { UsageError } from '@fazhi/core';

/** The desk is open already. */
export async function openVerb(): Promise<never> {
  throw new UsageError({ code: 'usage/choice', found: '工作台已经打开', remedy: '请在命令行里运行 fazhi open' });
}
