import { surveyXml } from '../../survey-xml.ts';
import { builtInFormats } from './format-codes.ts';
import { attributesOf, isOn, localName, wordsBetween } from './xml-words.ts';

/** Words of a cell, and whether a line is drawn through any of them. */
export interface CellWords {
  readonly text: string;
  readonly isStruck: boolean;
}

/** Puts together the words of one `si` or `is`: runs one after another, without the readings above them. */
export class WordsReader {
  private text = '';
  private isStruck = false;
  private inReading = false;
  private runIsStruck = false;
  private from = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  tag(name: string, type: 'open' | 'close' | 'empty', start: number, end: number): void {
    if (name === 'rPh') this.inReading = type === 'open';
    else if (name === 'r' && type === 'open') this.runIsStruck = false;
    else if (name === 'strike' && type !== 'close')
      this.runIsStruck = isOn(/\sval\s*=\s*["'](\w+)["']/.exec(this.source.slice(start, end))?.[1], true);
    else if (name === 't' && type === 'open') this.from = end;
    else if (name === 't' && type === 'close' && !this.inReading) {
      const words = wordsBetween(this.source, this.from, start);
      this.text += words;
      this.isStruck ||= this.runIsStruck && words.trim() !== '';
    }
  }

  end(): CellWords {
    const { text, isStruck } = this;
    this.text = '';
    this.isStruck = false;
    this.runIsStruck = false;
    return { text, isStruck };
  }
}

/** Texts that cells refer to by their place. */
export function readStrings(text: string, part: string): readonly CellWords[] {
  const strings: CellWords[] = [];
  const words = new WordsReader(text);
  surveyXml(text, part, {
    most: Number.POSITIVE_INFINITY,
    onTag: (tag) => {
      const name = localName(tag);
      if (name !== 'si') words.tag(name, tag.type, tag.start, tag.end);
      else if (tag.type !== 'open') strings.push(words.end());
    },
  });
  return strings;
}

/** How cells of a style show their value. */
export interface CellLook {
  readonly format: string | undefined;
  readonly isStruck: boolean;
}

/** The styles of cells by their place. */
export function readLooks(text: string, part: string): readonly CellLook[] {
  const formats = new Map<number, string>();
  const struck: boolean[] = [];
  const looks: CellLook[] = [];
  let section = '';
  surveyXml(text, part, {
    most: Number.POSITIVE_INFINITY,
    onTag: (tag) => {
      const name = localName(tag);
      if (sections.has(name)) {
        section = tag.type === 'open' ? name : '';
        return;
      }
      if (tag.type === 'close' || section === '') return;
      if (section === 'numFmts' && name === 'numFmt') {
        const attributes = attributesOf(text, tag);
        const code = attributes.get('formatCode') ?? '';
        formats.set(Number(attributes.get('numFmtId')), wordsBetween(code, 0, code.length));
      } else if (section === 'fonts' && name === 'font') struck.push(false);
      else if (section === 'fonts' && name === 'strike')
        struck[struck.length - 1] = isOn(attributesOf(text, tag).get('val'), true);
      else if (section === 'cellXfs' && name === 'xf') {
        const attributes = attributesOf(text, tag);
        const id = Number(attributes.get('numFmtId') ?? 0);
        looks.push({
          format: formats.get(id) ?? builtInFormats[id],
          isStruck: struck[Number(attributes.get('fontId') ?? 0)] ?? false,
        });
      }
    },
  });
  return looks;
}

const sections: ReadonlySet<string> = new Set(['numFmts', 'fonts', 'cellXfs', 'cellStyleXfs', 'dxfs']);
