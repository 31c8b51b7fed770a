import { openOffice } from '../../ooxml/index.ts';
import { parseDocx } from '../../readers/docx/index.ts';

/** What stands around the body of a Word file, line by line with who said it. */
export const wordsBeside = (bytes: Uint8Array): string =>
  parseDocx(openOffice(bytes))
    .accepted.filter(({ kind }) => kind !== 'body')
    .flatMap(({ kind, text }) => text.paragraphs.map((each) => `${kind} ${each.author ?? ''} ${each.text.trim()}`))
    .join('\n');
