/** 版面: how a Word file is set, as far as its styles and properties say; lengths in mm, sizes and pitches in points. */
export interface Typesetting {
  readonly file: string;
  /** In order; a file without any has one of which no page is known. */
  readonly sections: readonly SetSection[];
  /** Those outside of tables and text boxes. */
  readonly paragraphs: readonly SetParagraph[];
  readonly tables: readonly SetTable[];
  /** What stands in text boxes, each with the index of the paragraph that its box hangs on. */
  readonly boxes: readonly { readonly on: number; readonly paragraph: SetParagraph }[];
  /** What the header of the first page says: some offices have their red head there. */
  readonly header: readonly SetParagraph[];
  /** What its footers say, those of all sections. */
  readonly footers?: readonly SetParagraph[];
  /** Tracked changes that nobody accepted or rejected, where there are any. */
  readonly revisions?: OpenRevisions;
}

/** Tracked changes that a Word file still carries. */
export interface OpenRevisions {
  readonly count: number;
  /** The first paragraph that has one; undefined where they stand in a table alone. */
  readonly first: SetParagraph | undefined;
  /** Those who made them, each once. */
  readonly authors: readonly string[];
  /** Someone left a remark in the margin: the file is on its round. */
  readonly isRemarked: boolean;
}

/** A part of the document that has its own page. */
export interface SetSection {
  readonly page: PageSetting | undefined;
  /** Of its paragraphs, by index: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Its footers, or those it goes on with, that print a page number. */
  readonly pageNumbers: readonly SetPageNumber[];
  /** Even pages have footers of their own. */
  readonly evenAndOdd: boolean;
  /** The first page has a footer of its own, or none. */
  readonly titlePage: boolean;
  /** How its numbers are written, as Word names it: `decimal`, `lowerRoman`. */
  readonly numberFormat: string;
  /** Where numbers begin anew; undefined where they go on. */
  readonly numberStart: number | undefined;
  /** What its pages show besides the text and its number, as people call it: 分栏, 页面边框, 页眉文字“…”. */
  readonly extras?: readonly string[];
}

/** How the page of a Word file is set, in mm and points. */
export interface PageSetting {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** With the room for the binding (装订线), where that is said apart. */
  readonly left: number;
  readonly right: number;
  /** From the lower edge of the paper to that of the footer; undefined where it is not said. */
  readonly footer: number | undefined;
  readonly grid: 'none' | 'lines' | 'linesAndChars';
  /** Of the grid, in points. */
  readonly linePitch: number | undefined;
  /** Of the grid; negative draws characters together. */
  readonly characterSpace: number;
}

/** Words that are set alike. */
export interface SetRun {
  readonly text: string;
  /** Of Chinese characters. */
  readonly font: string | undefined;
  readonly size: number | undefined;
  readonly bold: boolean;
  /** RRGGBB; undefined where it is automatic. */
  readonly colour: string | undefined;
  /** Of digits and Latin letters. */
  readonly latin: string | undefined;
  /** What makes them stand out besides weight and colour, as people call it: `倾斜、下划线`; empty for nothing. */
  readonly emphasis: string;
  /** Between two characters, in points; negative is narrower. */
  readonly spacing: number;
  /** Width of characters in per cent. */
  readonly scale: number;
}

/** What of a paragraph a style may say instead of the paragraph itself. */
export type SetProperty =
  | 'font'
  | 'size'
  | 'bold'
  | 'colour'
  | 'latin'
  | 'spacing'
  | 'align'
  | 'indent'
  | 'pitch'
  | 'white';

/** A paragraph with the properties of its first characters. */
export interface SetParagraph extends Omit<SetRun, 'text'> {
  /** As messages count: 第N段; in a table, that of the paragraph above it. */
  readonly number: number;
  readonly text: string;
  readonly runs: readonly SetRun[];
  readonly align: 'left' | 'center' | 'right' | 'both' | 'distribute';
  /** The name of its style, as people see it; undefined where it has none. */
  readonly style: string | undefined;
  /** The style that each property comes from; one that is missing is said nowhere, or by the paragraph or some of its words. */
  readonly from: { readonly [Property in SetProperty]?: string };
  /** Some of its fonts come from the theme. */
  readonly themeFont: boolean;
  /** `auto` is a multiple of the font's own pitch, or of the grid's. */
  readonly lineRule: 'exact' | 'atLeast' | 'auto';
  /** Of a multiple: 1 is single; single lines follow the grid of a page that has one, where they snap to it. */
  readonly multiple: number;
  readonly snapsToGrid: boolean;
  /** Exact or minimum line pitch; undefined for a multiple. */
  readonly linePitch: number | undefined;
  /** White above and below it, in points. */
  readonly before: number;
  readonly after: number;
  /** No white between it and one of the same style. */
  readonly contextual: boolean;
  /** Of the first line, negative where it hangs, and of all lines, in characters. */
  readonly indent: { readonly first: number; readonly left: number; readonly right: number };
  /** In order; none where only those of the program are used. */
  readonly tabs?: readonly SetTabStop[] | undefined;
  /** Begins a page of its own. */
  readonly pageBreak: boolean;
  /** Behind its words a new page begins. */
  readonly breaksAfter: boolean;
  /** How many of its lines end by hand (Shift+Enter), where any do. */
  readonly softReturns?: number;
  /** A line right above it, over its whole width. */
  readonly lineAbove: SetLine | undefined;
  /** A line right below it, over its whole width. */
  readonly line: SetLine | undefined;
  /** A picture or a shape hangs on it: it may be a line, or hold words. */
  readonly drawing: boolean;
  /** A frame fixed to the page or the text block: its distance from there, and its width; or a text box or a header, of whose place nothing is known. */
  readonly frame:
    | {
        readonly from: 'page' | 'margin' | 'text' | 'box' | 'header';
        readonly top: number;
        readonly width: number | undefined;
      }
    | undefined;
}

/** A border; its width in points. */
export interface SetLine {
  /** As Word names it: `single`, `double`, `thickThinSmallGap`. */
  readonly kind: string;
  readonly width: number;
  readonly colour: string | undefined;
  /** From the words to it, in points; undefined where that is not said. */
  readonly space?: number | undefined;
}

/** A table of a Word file, as it is set. */
export interface SetTable {
  /** Of the paragraph above it. */
  readonly after: number;
  readonly rows: readonly SetRow[];
  /** Of its columns together, in mm; undefined where they are not said, or follow the window. */
  readonly width?: number | undefined;
  /** Of a table that follows the window: how many times as wide as the text block. */
  readonly share?: number | undefined;
  /** From the left edge of the text block to its own, in mm; undefined of one that floats, or stands in the middle or at the right. */
  readonly indent?: number | undefined;
  /** Where it floats: at the lower edge of the text block, or elsewhere; undefined where it stands in the text. */
  readonly floats?: 'foot' | 'elsewhere' | undefined;
  /** The lines around its cells and the colours (RRGGBB) behind them; undefined where a style sets some cells otherwise than others. */
  readonly drawn?: { readonly lines: readonly SetLine[]; readonly fills: readonly string[] } | undefined;
}

/** A row of a table, as it is set. */
export interface SetRow {
  /** Repeats on every page. */
  readonly isHeader: boolean;
  /** How many cells it has; undefined where nobody counted. */
  readonly cells?: number | undefined;
  readonly paragraphs: readonly SetParagraph[];
  readonly top: SetLine | undefined;
  readonly bottom: SetLine | undefined;
}

/** A place that a tab leads to, in mm from the left edge of the text block or of the cell. */
export interface SetTabStop {
  /** What of the words behind the tab stands there. */
  readonly kind: 'left' | 'center' | 'right';
  readonly at: number;
}

/** How page numbers of a Word file are set. */
export interface SetPageNumber
  extends Pick<SetRun, 'font' | 'size'>,
    Partial<Pick<SetRun, 'latin' | 'bold' | 'colour'>> {
  /** With `#` for the number; what is typed stands as it is. */
  readonly text: string;
  /** What counts it: `PAGE \* roman`; undefined of a number that is typed, and the same on every page. */
  readonly field: string | undefined;
  readonly pages: 'all' | 'even' | 'first';
  readonly indent: SetParagraph['indent'];
  /** From the lower edge of the footer to that of its line, and the height of that, in points; undefined where a frame holds it. */
  readonly line: { readonly below: number; readonly height: number } | undefined;
  /** Undefined where it stands in a shape whose place cannot be told. */
  readonly align: SetParagraph['align'] | undefined;
}

/** What a page is measured against; lengths in mm, sizes and pitches in points. */
export interface PageStandard {
  /** Upper margins that set the white of the standard, with the line pitch that goes with each. */
  readonly profiles: readonly {
    readonly name: string;
    readonly top: number;
    readonly linePitch: number;
    /** White between the margin and the text block, below as above. */
    readonly inset: number;
  }[];
  readonly topTolerance: number;
  readonly left: number;
  readonly leftTolerance: number;
  readonly lines: number;
  readonly characters: number;
  /** Of the lines of a title, as practice sets it: the standard has none. */
  readonly titlePitch: number;
  readonly imprintSize: number;
  readonly pageNumberSize: number;
  /** From the lower edge of the text block to the dashes of the number, and how much is let pass. */
  readonly pageNumberGap: number;
  readonly pageNumberGapTolerance: number;
  /** Where in a line its dashes stand: of its height above its lower edge, and of the size of its characters above that. */
  readonly dash: { readonly baseline: number; readonly middle: number };
  /** What practice sets digits and Latin letters in where they are not in the Chinese family of their text. */
  readonly latinFonts: readonly string[];
  /** 三号 and the like, by points. */
  readonly sizeNames: ReadonlyMap<number, string>;
  /** Of 发文机关标志, below the upper edge of the text block. */
  readonly issuerMarkTop: number;
  /** Font families that are of each category the standard names; `words` names the category. */
  readonly fonts: { readonly [Role in StandardFont]: StandardFontFamilies };
  readonly roles: { readonly [Role in SetRole]: RoleStandard };
}

/** The places of a document that the standard gives a font. */
export type StandardFont = 'title' | 'heading1' | 'heading2' | 'body' | 'pageNumber';
/** The families of a font that will do. */
export interface StandardFontFamilies {
  readonly words: string;
  readonly families: readonly string[];
}

/** The parts of a document that the standard says the setting of. */
export type SetRole =
  | 'issuerMark'
  | 'documentNumber'
  | 'title'
  | 'addressee'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'body'
  | 'attachmentNote'
  | 'signature'
  | 'date'
  | 'attachmentLabel'
  | 'attachmentTitle'
  | 'imprint';

/** How the standard sets a part; undefined where it says nothing, or leaves a choice. */
export interface RoleStandard {
  readonly name: string;
  readonly font: StandardFont;
  readonly size: number | undefined;
  /** 三号 and the like. */
  readonly sizeName: string | undefined;
  readonly align: readonly SetParagraph['align'][] | undefined;
  /** Of the first line, from the edge of the text block, in characters. */
  readonly indent: number | undefined;
  readonly colour: 'black' | 'red';
}
