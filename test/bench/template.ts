import { unzipSync, zipSync } from 'fflate';
import type { Content } from './content.ts';

const body = 'word/document.xml';
const paragraph = /<w:p>(?:(?!<w:p>).)*?<\/w:p>|<w:p [^>]*>(?:(?!<w:p[ >]).)*?<\/w:p>/gs;

/**
 * A template made of our own finished file, so that each peer carries the same styles, footers and tables: bookmarks
 * are gone, and a paragraph of plain text is one run with one tag. A paragraph with a tab or a break stays as it is.
 */
export function templateFrom(
  docx: Uint8Array,
): Pick<Content, 'template' | 'values'> & { readonly paragraphs: readonly string[] } {
  const { [body]: document, ...parts } = unzipSync(docx);
  for (const name of Object.keys(parts)) if (name.startsWith('customXml/')) delete parts[name];
  const xml = Buffer.from(document!)
    .toString('utf8')
    .replaceAll(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '');
  const without = (name: string, pattern: RegExp) => {
    parts[name] = Buffer.from(Buffer.from(parts[name]!).toString('utf8').replaceAll(pattern, ''));
  };
  without('[Content_Types].xml', /<Override PartName="\/customXml[^>]*\/>/g);
  without('word/_rels/document.xml.rels', /<Relationship Id="rIdAnchors"[^>]*\/>/g);

  const values: Record<string, string> = {};
  const fill = (tag: (name: string) => string) => {
    let count = 0;
    return xml.replace(paragraph, (whole) => {
      const text = textOf(whole);
      if (text === '' || /<w:(?:tab|br|fldChar|drawing|pict)\b(?![^>]*w:val=)/.test(withoutProperties(whole)))
        return whole;
      count += 1;
      const name = `b${count}`;
      values[name] = plain(text);
      const properties = /^<w:p[^>]*>(<w:pPr>.*?<\/w:pPr>)?/s.exec(whole)?.[0] ?? '<w:p>';
      const run = /<w:rPr>.*?<\/w:rPr>/s.exec(withoutProperties(whole))?.[0] ?? '';
      return `${properties}<w:r>${run}<w:t xml:space="preserve">${tag(name)}</w:t></w:r></w:p>`;
    });
  };
  fill((name) => name);
  return {
    template: (tag) => zipSync({ ...parts, [body]: Buffer.from(fill(tag)) }, { level: 6 }),
    values,
    paragraphs: [...xml.matchAll(paragraph)].map(([whole]) => plain(textOf(whole))),
  };
}

const withoutProperties = (xml: string): string => xml.replace(/<w:pPr>.*?<\/w:pPr>/s, '');
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity]!);

/** The text of each paragraph of a .docx, in order. */
export const paragraphsOf = (docx: Uint8Array): readonly string[] =>
  [...Buffer.from(unzipSync(docx)[body]!).toString('utf8').matchAll(paragraph)].map(([whole]) => plain(textOf(whole)));
