import type { UnreadKind } from '../../../model/edit.ts';
import type { XmlElement } from '../../../ooxml/index.ts';
import type { StyleLayers } from '../typesetting/set-properties.ts';
import type { BookmarkSpan, DocxParagraph } from './docx-text.ts';
import { fieldKind, type OpenField } from './field.ts';
import type { UnreadSpot } from './unread.ts';
import type { Unseen } from './unseen.ts';

export type Read = (element: XmlElement, reading: Reading) => void;
/** Reads one element; `read` is for what stands in it. */
export type Reader = (element: XmlElement, reading: Reading, read: Read) => void;

/** For a reading that must not be silent: hidden words are left out, and what cannot be read is noted. */
export interface Watch {
  /** The layers of a style by its id; of the paragraphs' own style where none is named. */
  readonly styles: (id: string | undefined) => StyleLayers;
  /** Numbers of pages belong here, at head and foot; elsewhere they are numbers like any others. */
  readonly pageNumbers: boolean;
  /**
   * Every number is held against another file afterwards. Words that somebody struck out, or made too small or too pale
   * to see, are left out too; raised digits differ from others; lists that count and words of fields are noted.
   */
  readonly forNumbers: boolean;
}

/** What Word shows of a paragraph beside its words. */
export interface Shown {
  /** The number before it: 一、. */
  readonly number: string | undefined;
  /** The level of a heading, from 1. */
  readonly outlineLevel: number | undefined;
}

interface OpenParagraph extends DocxParagraph {
  text: string;
  style?: string | undefined;
  shown?: Shown;
  readonly bookmarks: BookmarkSpan[];
  readonly unread: Omit<UnreadSpot, 'paragraph'>[];
  /** How many fields were open before it. */
  readonly fields: number;
}

/**
 * In no document do more bookmarks stand around one place. What begins within so many is not followed, and a fact there
 * is missed; following all would take their number times the text.
 */
export const mostBookmarksOpen = 200;

/** Elements whose content is no text. */
const unprinted = ['pPr', 'rPr', 'sectPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'rubyPr', 'delText', 'delInstrText'];
/** Tracked changes that take words away, and what the properties of a paragraph mark say of one that is not there. */
export const absent = ['del', 'moveFrom'] as const;
/** Elements that are passed over: what is no text, and what is gone when tracked changes are accepted. */
export const skipped: ReadonlySet<string> = new Set([...unprinted, ...absent]);
const raised = { superscript: [...'⁰¹²³⁴⁵⁶⁷⁸⁹'], subscript: [...'₀₁₂₃₄₅₆₇₈₉'] } as const;
export type Raised = keyof typeof raised;

/** What has been read of one text so far, and what we are in the middle of. */
export class Reading {
  readonly paragraphs: OpenParagraph[] = [];
  readonly bookmarks = new Map<string, string>();
  /** What was not read between paragraphs. */
  readonly between: UnreadSpot[] = [];
  /** Bookmarks begun and not ended, by their id; `start` is 0 where the bookmark began in an earlier paragraph. */
  readonly names = new Map<string, { name: string; start: number }>();
  /** Paragraphs begun and not ended: a text box stands inside one. */
  readonly open: OpenParagraph[] = [];
  readonly fields: OpenField[] = [];
  /** The mark between this paragraph and the one before does not count. */
  joins = false;
  cells = 0;
  author: string | undefined;
  /** The ground is coloured, so that white words can be read. */
  shaded = false;
  unseen: Unseen | undefined;
  raised: Raised | undefined;
  readonly watch: Watch | undefined;
  /** Asked once for each paragraph that stays one, in reading order. */
  readonly show: ((paragraph: XmlElement) => Shown) | undefined;

  constructor(watch: Watch | undefined, show?: (paragraph: XmlElement) => Shown) {
    this.watch = watch;
    this.show = show;
  }

  get length(): number {
    return this.open.at(-1)?.text.length ?? 0;
  }

  begin(): void {
    const joined = this.joins && this.open.length === 0 ? this.paragraphs.pop() : undefined;
    this.joins = false;
    const { author } = this;
    const fresh = { text: '', bookmarks: [], unread: [], cell: this.cells > 0, author, fields: this.fields.length };
    this.open.push(joined ?? fresh);
    if (!joined) for (const opened of this.names.values()) opened.start = 0;
  }

  end(): void {
    const paragraph = this.open.at(-1);
    if (!paragraph) return;
    this.breakOffCodes(paragraph.fields);
    this.open.pop();
    for (const { name, start } of this.names.values())
      paragraph.bookmarks.push({ name, start, end: paragraph.text.length });
    this.paragraphs.push(paragraph);
  }

  say(words: string): void {
    const inCode = this.fields.find(({ inResult }) => !inResult);
    if (inCode) {
      inCode.strays += words;
      return;
    }
    for (const field of this.fields) field.result += words;
    if (this.unseen) this.note(this.unseen, words);
    const isLeftOut = this.unseen === 'hidden' || (this.unseen === 'struck' && this.watch?.forNumbers);
    if (!isLeftOut && !this.fields.some((field) => this.isPageNumber(field))) this.print(words);
  }

  private print(words: string): void {
    const level = this.raised && raised[this.raised];
    const printed = level ? words.replace(/[0-9]/g, (digit) => level[Number(digit)] as string) : words;
    const paragraph = this.open.at(-1);
    if (paragraph) paragraph.text += printed;
    for (const { name } of this.names.values()) this.bookmarks.set(name, `${this.bookmarks.get(name)}${printed}`);
  }

  /** Something prints here and was not read. */
  note(kind: UnreadKind, words = ''): void {
    if (!this.watch) return;
    const unread = this.open.at(-1)?.unread;
    if (!unread) this.between.push({ kind, words, paragraph: this.paragraphs.length });
    else if (kind === this.unseen && unread.at(-1)?.kind === kind)
      unread.push({ kind, words: unread.pop()?.words + words });
    else unread.push({ kind, words });
  }

  beginField(code: string, inResult: boolean): void {
    this.fields.push({ code, inResult, result: '', strays: '' });
  }

  addCode(words: string): void {
    const field = this.fields.at(-1);
    if (field && !field.inResult) field.code += words;
  }

  endCode(): void {
    const field = this.fields.at(-1);
    if (field) field.inResult = true;
  }

  endField(): void {
    const field = this.fields.pop();
    if (!field) return;
    const kind = fieldKind(field.code);
    if (kind === 'computed' || (kind === 'page' && !this.isPageNumber(field)))
      this.note('field', field.code.trim() + (field.result === '' ? '' : `，显示为“${field.result}”`));
  }

  /** Where a paragraph ends before the code of a field does, the words in it are text after all. */
  private breakOffCodes(from: number): void {
    if (this.fields.slice(from).every(({ inResult }) => inResult)) return;
    for (const { code, strays } of this.fields.splice(from)) {
      this.note('field', code.trim());
      this.print(strays);
    }
  }

  private isPageNumber({ code }: OpenField): boolean {
    return this.watch?.pageNumbers === true && fieldKind(code) === 'page';
  }

  /** What was not read, in reading order; fields that never ended come last. */
  unread(): readonly UnreadSpot[] {
    const here = this.paragraphs.length;
    return [
      ...this.paragraphs.flatMap(({ unread }, paragraph) => unread.map((each) => ({ ...each, paragraph }))),
      ...this.between,
      ...this.fields.map(({ code }): UnreadSpot => ({ kind: 'field', words: code.trim(), paragraph: here })),
    ];
  }
}
