import { parse } from 'yaml';
import type { LintSubject } from '../../src/model/lint.ts';
import type {
  OpenRevisions,
  PageSetting,
  SetPageNumber,
  SetParagraph,
  SetRow,
  SetSection,
  SetTable,
  Typesetting,
} from '../../src/model/report/typesetting.ts';
import type { SourceParagraph } from '../../src/readers/block.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { pageStandard } from '../../src/writers/docx/index.ts';
import { formulations } from './formulations.ts';
import type { Example } from './rule-pages.ts';

const page: PageSetting = {
  width: 210,
  height: 297,
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  footer: 25,
  grid: 'lines',
  linePitch: 28.95,
  characterSpace: 0,
};
const plain: Omit<SetParagraph, 'number' | 'text' | 'runs'> = {
  align: 'both',
  font: '仿宋_GB2312',
  size: 16,
  bold: false,
  colour: undefined,
  latin: 'Times New Roman',
  emphasis: '',
  scale: 100,
  style: undefined,
  from: {},
  contextual: false,
  themeFont: false,
  lineRule: 'exact',
  multiple: 1,
  snapsToGrid: true,
  linePitch: 28.95,
  before: 0,
  after: 0,
  spacing: -0.25,
  indent: { first: 2, left: 0, right: 0 },
  pageBreak: false,
  breaksAfter: false,
  lineAbove: undefined,
  line: undefined,
  drawing: false,
  frame: undefined,
};
const body =
  '全年工作有序推进，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高，群众的满意度稳步上升。';

/** One paragraph of an example: what it leaves out is as the standard has the body. */
function setParagraph(given: Partial<SetParagraph>, number: number): SetParagraph {
  const set = {
    ...plain,
    text: body,
    ...given,
    ...(given.font === null ? { font: undefined } : {}),
    ...(given.latin === null ? { latin: undefined } : {}),
  };
  const { font, size, bold, colour, latin, emphasis, spacing, scale, text } = set;
  const own = { font, size, bold, colour, latin, emphasis, spacing, scale };
  const runs = given.runs?.map((run) => ({ ...own, ...run })) ?? [{ text, ...own }];
  return { ...set, text: given.runs ? runs.map((run) => run.text).join('') : text, runs, number };
}

const inHeader = { from: 'header', top: 0, width: undefined } as const;

/** As an entry of 版记 is set in. */
const cellIndent = { first: 0, left: 1, right: 1 };

interface GivenTable extends Pick<SetTable, 'width' | 'floats' | 'drawn'> {
  readonly after?: number;
  readonly rows: readonly (Partial<Omit<SetRow, 'paragraphs'>> & {
    readonly paragraphs: readonly Partial<SetParagraph>[];
  })[];
}
interface Given {
  readonly file?: string;
  readonly footers?: readonly Partial<SetParagraph>[];
  /** Tracked changes; `first` is the number of the paragraph that has the first of them. */
  readonly revisions?: Omit<OpenRevisions, 'first'> & { readonly first?: number };
  readonly page?: Partial<PageSetting>;
  /** Instead of one: each with its page, and how many paragraphs stand in it. */
  readonly sections?: readonly (Partial<SetSection> & { readonly paragraphs: number })[];
  /** What stands in text boxes; `on` is the index of the paragraph that a box hangs on. */
  readonly boxes?: readonly (Partial<SetParagraph> & { readonly on?: number })[];
  /** What the header of the first page says. */
  readonly header?: readonly Partial<SetParagraph>[];
  readonly paragraphs?: readonly Partial<SetParagraph>[];
  readonly pageNumbers?: readonly Partial<SetPageNumber>[];
  readonly tables?: readonly GivenTable[];
}

/** A Word file as its typesetting says it is; what the example leaves out is as the standard has it. */
export function docxSubject({ input }: Example): LintSubject {
  const given = (parse(input) ?? {}) as Given;
  const { file = 'report.docx', revisions } = given;
  const paragraphs = (given.paragraphs ?? [{}]).map((each, index) => setParagraph(each, index + 1));
  const blocks = paragraphs.map(
    ({ text, number }): SourceParagraph => ({
      type: 'paragraph',
      text,
      spot: { place: { file, part: 'word/document.xml', paragraph: number }, words: `第${number}段` },
    }),
  );
  const { report, places, year } = readReport(blocks);
  const pageNumbers = (
    given.pageNumbers ?? [{ pages: 'all' as const }, { pages: 'even' as const, align: 'left' as const }]
  ).map(
    (each): SetPageNumber => ({
      text: '— # —',
      field: 'PAGE',
      pages: 'all',
      align: 'right',
      font: '宋体',
      size: 14,
      indent: { first: 0, left: each.align === 'left' ? 1 : 0, right: each.align === 'left' ? 0 : 1 },
      line: { below: 0, height: 16.8 },
      ...each,
      ...('field' in each && each.field === null ? { field: undefined } : {}),
    }),
  );
  const evenAndOdd = pageNumbers.some(({ pages }) => pages === 'even');
  const typesetting: Typesetting = {
    file,
    sections: sectionsOf(given, paragraphs.length).map((section) => ({
      titlePage: false,
      numberFormat: 'decimal',
      numberStart: undefined,
      ...section,
      pageNumbers,
      evenAndOdd,
    })),
    paragraphs,
    ...(revisions && { revisions: { ...revisions, first: paragraphs[(revisions.first ?? 0) - 1] } }),
    footers: (given.footers ?? []).map((each) => setParagraph({ frame: inHeader, ...each }, 0)),
    header: (given.header ?? []).map((each) => setParagraph({ frame: inHeader, ...each }, 0)),
    boxes: (given.boxes ?? []).map(({ on = 0, ...each }) => ({ on, paragraph: setParagraph(each, on + 1) })),
    tables: (given.tables ?? []).map(({ after = paragraphs.length, rows, ...said }) => ({
      ...said,
      after,
      rows: rows.map((row) => ({
        isHeader: false,
        top: undefined,
        bottom: undefined,
        ...row,
        paragraphs: row.paragraphs.map((each) => setParagraph({ indent: cellIndent, ...each }, after)),
      })),
    })),
  };
  return { report, places, sources: new Map(), year, formulations, typesetting, standard: pageStandard };
}

function sectionsOf({ page: given, sections }: Given, all: number) {
  let from = 0;
  return (sections ?? [{ page: given, paragraphs: all }]).map((section) => {
    const to = from + section.paragraphs;
    const { paragraphs: _paragraphs, ...said } = section;
    const made = { ...said, page: { ...page, ...section.page }, from, to };
    from = to;
    return made;
  });
}
