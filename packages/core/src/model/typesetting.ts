/** 版面: how a Word file is set, as far as its styles and properties say; lengths in mm, sizes and pitches in points. */
export interface Typesetting {
  readonly file: string;
  readonly page: PageSetting | undefined;
  readonly paragraphs: readonly SetParagraph[];
  /** Footers that print a page number. */
  readonly pageNumbers: readonly SetPageNumber[];
}

/** How the page of a Word file is set, in mm and points. */
export interface PageSetting {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly grid: 'none' | 'lines' | 'linesAndChars';
  /** Of the grid, in points. */
  readonly linePitch: number | undefined;
  /** Of the grid; negative draws characters together. */
  readonly characterSpace: number;
}

/** A paragraph outside of tables, with the properties of its first characters. */
export interface SetParagraph {
  /** As messages count: 第N段. */
  readonly number: number;
  readonly text: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly font: string | undefined;
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly colour: string | undefined;
  /** Some of its fonts come from the theme. */
  readonly themeFont: boolean;
  /** Exact or minimum line pitch; undefined for a multiple of the font's. */
  readonly linePitch: number | undefined;
  /** Between two characters, in points; negative is narrower. */
  readonly spacing: number;
  /** Of the first line and of all lines, in characters. */
  readonly indent: { readonly first: number; readonly left: number; readonly right: number };
  /** Begins a page of its own. */
  readonly pageBreak: boolean;
  /** A frame fixed to the page or the text block: its distance from there. */
  readonly frame: { readonly from: 'page' | 'margin' | 'text'; readonly top: number } | undefined;
}

/** How page numbers of a Word file are set. */
export interface SetPageNumber {
  /** With `#` for the number. */
  readonly text: string;
  readonly pages: 'all' | 'even' | 'first';
  readonly align: SetParagraph['align'];
}

/** What a page is measured against; lengths in mm, sizes and pitches in points. */
export interface PageStandard {
  /** Upper margins that set the white of the standard, with the line pitch that goes with each. */
  readonly profiles: readonly { readonly name: string; readonly top: number; readonly linePitch: number }[];
  readonly topTolerance: number;
  readonly left: number;
  readonly leftTolerance: number;
  readonly lines: number;
  readonly characters: number;
  readonly imprintSize: number;
  /** Of 发文机关标志, below the upper edge of the text block. */
  readonly issuerMarkTop: number;
  /** Font families that are of the category a level is set in; `words` names the category. */
  readonly fonts: {
    readonly [Role in 'heading1' | 'heading2' | 'body']: {
      readonly words: string;
      readonly families: readonly string[];
    };
  };
}
