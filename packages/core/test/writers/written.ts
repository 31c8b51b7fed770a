import { type EditionId, editions } from '../../src/model/report/edition.ts';
import { layoutSettings } from '../../src/model/report/layout.ts';
import type { Report } from '../../src/model/report/report.ts';
import { type Parts, parsePackage, textOf } from '../../src/ooxml/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';

interface Options {
  readonly edition?: EditionId;
  readonly layout?: object;
}

export const write = (report: Report, { edition = 'submission', layout = {} }: Options = {}): Promise<Uint8Array> =>
  writeDocx(report, { edition: editions[edition], layout: layoutSettings.parse(layout), date: '2024-02-20' });

/** What a test asks of a written file; all of it is read from the XML. */
export interface Written {
  readonly parts: Parts;
  readonly document: string;
  readonly styles: string;
  readonly paragraphs: readonly WrittenParagraph[];
  readonly text: (name: string) => string;
  /** A property of a style or of the styles it is based on: `('Title', 'w:sz')`. */
  readonly style: (id: string, element: string, attribute?: string) => string | undefined;
}

export interface WrittenParagraph {
  readonly xml: string;
  readonly text: string;
  readonly style: string;
}

export async function written(report: Report, options: Options = {}): Promise<Written> {
  const parts = parsePackage(await write(report, options));
  const document = textOf(parts, 'word/document.xml');
  const styles = textOf(parts, 'word/styles.xml');
  return {
    parts,
    document,
    styles,
    paragraphs: [...document.matchAll(/<w:p(?:\/>|>.*?<\/w:p>| .*?<\/w:p>)/gs)].map(([xml]) => ({
      xml,
      text: [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
      style: attributeOf(xml, 'w:pStyle') ?? 'Normal',
    })),
    text: (name) => textOf(parts, name),
    style(id, element, attribute = 'w:val') {
      for (let at: string | undefined = id; at !== undefined; ) {
        const xml: string = new RegExp(`<w:style [^>]*w:styleId="${at}">.*?</w:style>`, 's').exec(styles)?.[0] ?? '';
        const value = attributeOf(xml, element, attribute);
        if (value !== undefined) return value;
        at = attributeOf(xml, 'w:basedOn');
      }
      return undefined;
    },
  };
}

/** The attribute of the first such element that has it. */
export const attributeOf = (xml: string, element: string, attribute = 'w:val'): string | undefined =>
  new RegExp(`<${element}(?: [^>]*?)? ${attribute}="([^"]*)"`).exec(xml)?.[1];

/** One element a line, for people and for git. */
export const pretty = (xml: string): string =>
  `${xml.replace(/(<w:document) [^>]*>/, '$1>').replace(/></g, '>\n<')}\n`.replace(/(<\/w:p>)/g, '$1\n');
