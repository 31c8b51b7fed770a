import { firstLine } from './first-line.ts';
import type { Program } from './program.ts';

export const pandoc: Program = {
  name: 'pandoc',
  does: 'Markdown with its text already final → .docx in its own styles; native code',
  doesNot: 'data, templates, checks, numbering, official layout',
  missing: () => (firstLine('pandoc', '--version') ? undefined : 'pandoc is not installed'),
  version: () => firstLine('pandoc', '--version') ?? '',
  command: ({ markdown, out }) => [
    'pandoc',
    '--from',
    'commonmark+pipe_tables',
    '--to',
    'docx',
    '--output',
    `${out}/pandoc.docx`,
    markdown,
  ],
};
