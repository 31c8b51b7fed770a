import type { CommentNode, Inline, Table, TableRow } from '../model/report/report.ts';
import type { Conversion } from './read/conversion.ts';
import { readTitle } from './read/marks/nest.ts';
import { parseFlat } from './read/parse-blocks.ts';

/** One thing that a prose file holds: a paragraph, an item of a list and a row of a table print one paragraph or row each. */
export type ProseWords =
  | { readonly kind: 'comment'; readonly node: CommentNode }
  | { readonly kind: 'paragraph'; readonly words: readonly Inline[] }
  | { readonly kind: 'item'; readonly number: number; readonly words: readonly Inline[] }
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly runIn: boolean;
      readonly id: string | undefined;
      readonly words: readonly Inline[];
    }
  | { readonly kind: 'row'; readonly table: Table; readonly row: TableRow };

/** The same with the lines it was typed in, counted from 0; `end` is the line after the last. Rows have those of their table. */
export type ProseItem = ProseWords & { readonly line: number; readonly end: number };

/** What a prose file holds, in the order of its lines: with these, each part of it can be kept as it was typed. */
export function splitProse(text: string): readonly ProseItem[] {
  const base = { file: '', line: 1, column: 1 };
  const conversion: Conversion = { base, uses: [], prose: () => [], level: 0, messages: [] };
  const starts: (ProseWords & { readonly line: number })[] = [];
  let line = 0;
  const add = (words: ProseWords, place: { readonly line?: number } | undefined) => {
    line = place?.line === undefined ? line : place.line - 1;
    starts.push({ ...words, line });
  };
  for (const block of parseFlat(text, conversion)) {
    if (block.type === 'comment') add({ kind: 'comment', node: block }, block.place);
    else if (block.type === 'heading') {
      const { title, id, runIn } = readTitle(block.title);
      add({ kind: 'heading', depth: block.depth, words: title, id, runIn }, block.place);
    } else if (block.type === 'paragraph') add({ kind: 'paragraph', words: block.children }, block.place);
    else if (block.type === 'table')
      for (const row of block.children) add({ kind: 'row', table: block, row }, block.place);
    else if (block.type === 'list')
      for (const [index, { children }] of block.children.entries())
        for (const child of children)
          if (child.type === 'paragraph')
            add({ kind: 'item', number: block.start + index, words: child.children }, child.place);
  }
  const lines = text.split('\n');
  return starts.map((start, index) => {
    const next = starts.slice(index + 1).find((each) => each.line > start.line)?.line ?? lines.length;
    let end = next;
    while (end > start.line + 1 && lines[end - 1]?.trim() === '') end -= 1;
    return { ...start, end };
  });
}
