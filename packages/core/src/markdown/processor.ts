import type { Root } from 'mdast';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { parsePlain } from './parse-plain.ts';

/** Tables alone of GFM: its bare URLs, `~` strikes and footnotes would turn plain text into markup. */
function tables(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>;
  const add = (field: string, extension: unknown) => {
    data[field] = [...(data[field] ?? []), extension];
  };
  add('micromarkExtensions', gfmTable());
  add('fromMarkdownExtensions', [gfmTableFromMarkdown()]);
  add('toMarkdownExtensions', { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });
}

const reader = unified().use(remarkParse).use(tables).use(remarkCjkFriendly).freeze();
const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', rule: '-', fences: true })
  .use(tables)
  .use(remarkCjkFriendly)
  .freeze();

/** The syntax tree with all of Markdown; `parsePlain` gives the same sooner where the text is plain. */
export const parseWhole = (markdown: string): Root => reader.parse(markdown);
export const parseMdast = (markdown: string): Root => parsePlain(markdown) ?? parseWhole(markdown);
export const stringifyMdast = (root: Root): string => writer.stringify(root);
