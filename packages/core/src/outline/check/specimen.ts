import type { Template } from '../../model/pack/outline.ts';

/** A template's own words with all its branches, as Markdown. */
export interface Specimen {
  readonly file: string;
  readonly markdown: string;
  /** For each line of the Markdown its line in the template, from 1, and the columns that were cut off. */
  readonly lines: readonly { readonly line: number; readonly cut: number }[];
}

const tag = /\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g;
const blockTag = /^\{\{~?(?:[#^/!>]|else)/;
const otherwise = /^\{\{~?else/;

/**
 * What the template would print, whatever the data: tags become words of their length, blocks and comments on a line of
 * their own go, and indentation goes, which blocks trim. Of two branches one is printed: they are apart, unless both are rows
 * of one table.
 */
export function specimenOf({ file, text }: Template): Specimen {
  const filled = text.replace(tag, (found) =>
    found.replace(/[^\n]/g, blockTag.test(found) && found.includes('\n') ? ' ' : '文'),
  );
  const typed = text.split('\n');
  const kept = filled.split('\n').flatMap((line, index) => {
    const source = typed[index]!.trim();
    const alone = source !== '' && source.replace(tag, (found) => (blockTag.test(found) ? '' : found)).trim() === '';
    const at = { line: index + 1, cut: line.length - line.trimStart().length };
    if (
      alone &&
      otherwise.test(source) &&
      !(isRow(typed.slice(0, index).findLast(isOwn)) && isRow(typed.slice(index).find(isOwn)))
    )
      return [{ ...at, words: '' }];
    return alone ? [] : [{ ...at, words: line.trimStart() }];
  });
  return { file, markdown: kept.map(({ words }) => words).join('\n'), lines: kept };
}

/** A line of words, none of blocks. */
const isOwn = (line: string): boolean => line.trim() !== '' && !blockTag.test(line.trim());
const isRow = (line: string | undefined): boolean => line?.trim().startsWith('|') === true;
