import { zipOf } from './zip-of.ts';

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export const typesOf = (main: string, type: string): string =>
  `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="pptx" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation"/><Override PartName="/${main}" ContentType="${type}"/></Types>`;

/** Relationships by id, each with the last word of its type and its target. */
export const relationshipsXml = (...all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${relationships}">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

export interface OfficeParts {
  readonly main?: string;
  readonly type?: string;
  /** Parts by name, in place of those that are made or beside them; undefined leaves one out. */
  readonly parts: Readonly<Record<string, string | Uint8Array | undefined>>;
}

/** An Office file of these parts, with the types and relationships that lead to its main part. */
export function officeOf({ main = 'word/document.xml', type = wordType, parts }: OfficeParts): Uint8Array {
  const all: OfficeParts['parts'] = {
    '[Content_Types].xml': typesOf(main, type),
    '_rels/.rels': relationshipsXml(['rId1', 'officeDocument', main]),
    ...parts,
  };
  return zipOf(Object.entries(all).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }])));
}

export const bodyOf = (...paragraphs: readonly string[]): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`;

export const wordOf = (parts: OfficeParts['parts'] = {}, paragraphs: readonly string[] = ['正文。']): Uint8Array =>
  officeOf({ parts: { 'word/document.xml': bodyOf(...paragraphs), ...parts } });

/** A workbook of sheets by name, each the inside of its `worksheet`. */
export function workbookOf(sheets: Readonly<Record<string, string>>, parts: OfficeParts['parts'] = {}): Uint8Array {
  const names = Object.keys(sheets);
  return officeOf({
    main: 'xl/workbook.xml',
    type: sheetType,
    parts: {
      'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        ...names.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`] as const),
      ),
      ...Object.fromEntries(
        Object.values(sheets).map((inside, index) => [
          `xl/worksheets/sheet${index}.xml`,
          `<worksheet>${inside}</worksheet>`,
        ]),
      ),
      ...parts,
    },
  });
}
