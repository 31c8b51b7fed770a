import type { Hand, HelperPage, ThreadPoolOptions } from '@fazhi/core/node';
import { helperPages, rulePages } from './pages.ts';

/** A worker is a thread already: it does all the work of a build itself. */
export function threadPool<Task, Answer>({ here }: ThreadPoolOptions<Task, Answer>) {
  const hands: readonly Hand<Task, Answer>[] = [here];
  return { hands, ask: here, stop: async () => {} };
}

/** The pages of rules and of the words of templates come with the program. */
export const readRulePage = async (id: string): Promise<string | undefined> => rulePages[id];
export const readHelperPages = async (): Promise<readonly HelperPage[]> => helperPages;
