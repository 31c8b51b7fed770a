import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ruleIds } from '../lint/index.ts';
import { requireArgument } from '../message/index.ts';
import { pageFolder } from './page-folder.ts';

/**
 * The page of a rule, Markdown in Chinese: what, why, source, examples. Undefined where there is no such rule.
 *
 * @param id a rule's id, `term/jiezhi`
 * @returns Markdown in Chinese
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await readRulePage('term/jiezhi'))?.startsWith('# term/jiezhi'); // true
 * ```
 */
export async function readRulePage(id: string): Promise<string | undefined> {
  requireArgument('text', 'id', id);
  if (!ruleIds.includes(id)) return undefined;
  return readFileSync(fileURLToPath(new URL(`${id}.md`, pageFolder())), 'utf8');
}
