import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { helperFolder } from './page-folder.ts';

/** A word that templates may use, with its page. */
export interface HelperPage {
  readonly name: string;
  /** It is written `{{#name}}…{{/name}}`. */
  readonly isBlock: boolean;
  /** Markdown in Chinese: what it prints, what it takes, examples. */
  readonly page: string;
}

/**
 * The pages of the words that templates may use, in the order in which they are best read.
 *
 * @returns each word with its page, Markdown in Chinese
 * @example
 * ```ts
 * (await readHelperPages())[0]?.name; // 'fact'
 * ```
 */
export async function readHelperPages(): Promise<readonly HelperPage[]> {
  // The words themselves are loaded only where somebody asks for their pages.
  const { helperNames } = await import('../outline/helpers/names.ts');
  return helperNames.map(({ name, isBlock }) => {
    const file = `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
    return { name, isBlock, page: readFileSync(fileURLToPath(new URL(file, helperFolder())), 'utf8') };
  });
}
