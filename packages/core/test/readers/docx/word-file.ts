import { openOffice } from '../../../src/ooxml/index.ts';
import { shownText } from '../../../src/readers/block.ts';
import { parseDocxBlocks } from '../../../src/readers/docx/index.ts';
import { officeOf, relationshipsXml } from '../../ooxml/office-of.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** One level of a list, as `numbering.xml` has it; `more` stands after its text. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstractList = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const list = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
export const startOverride = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** A paragraph; `properties` is the inside of its `pPr`. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** The properties of a paragraph in a list. */
export const numbered = (list: number, index = 0): string =>
  `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${list}"/></w:numPr>`;
export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
export const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

export interface WordParts {
  readonly body: string;
  /** The insides of these parts. */
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** A Word file of these insides, each in the part it belongs in. */
export function wordFile({ body, ...parts }: WordParts): Uint8Array {
  const around = Object.entries(parts).filter((each): each is [string, string] => each[1] !== undefined);
  return officeOf({
    parts: {
      'word/document.xml': `<w:document xmlns:w="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
      'word/_rels/document.xml.rels': relationshipsXml(
        ...around.map(([name], index) => [`rId${index + 1}`, name, `${name}.xml`] as const),
      ),
      ...Object.fromEntries(
        around.map(([name, inside]) => [`word/${name}.xml`, `<w:${name} xmlns:w="${main}">${inside}</w:${name}>`]),
      ),
    },
  });
}

export const blocksOf = (parts: WordParts) => parseDocxBlocks(openOffice(wordFile(parts)), 'a.docx').value;
/** The texts of paragraphs, rows of tables as their cells with | between. */
export const linesOf = (parts: WordParts): readonly string[] =>
  blocksOf(parts).flatMap((block) =>
    block.type === 'paragraph'
      ? [shownText(block)]
      : block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')),
  );
