import { fromText, writePackage } from '../../../src/ooxml/index.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A package with nothing but this body, as a broken or foreign program might write it. */
export const docxOf = (body: string): Uint8Array =>
  writePackage(
    new Map([
      [
        '[Content_Types].xml',
        fromText('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      ],
      ['word/document.xml', fromText(`<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`)],
    ]),
  );

export const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
export const tc = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`;
export const tr = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:t') ? cell : tc(cell))).join('')}</w:tr>`;
export const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
export const span = (count: number | string): string => `<w:gridSpan w:val="${count}"/>`;
export const down = (value?: string): string => (value === undefined ? '<w:vMerge/>' : `<w:vMerge w:val="${value}"/>`);
