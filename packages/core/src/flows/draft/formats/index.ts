import { docx } from './docx.ts';
import type { FormatWriter } from './format-writer.ts';
import { html } from './html.ts';
import { md } from './md.ts';

/** What makes a file of each format, by its ending. */
export const formatWriters = { docx, md, html } as const satisfies Record<string, FormatWriter>;
/** What `publish` writes: `docx`, a Word file by GB/T 9704—2012, `md`, Markdown, or `html`, a page for the web. */
export type Format = keyof typeof formatWriters;
/** The formats, `docx`, `md` and `html`. */
export const formats = Object.keys(formatWriters) as readonly Format[];
