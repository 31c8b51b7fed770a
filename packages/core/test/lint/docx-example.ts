import { parse } from 'yaml';
import type { LintSubject } from '../../src/model/lint.ts';
import type { PageSetting, SetParagraph, Typesetting } from '../../src/model/typesetting.ts';
import type { SourceParagraph } from '../../src/readers/block.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { pageStandard } from '../../src/writers/docx/index.ts';
import { formulations } from './formulations.ts';
import type { Example } from './rule-pages.ts';

const file = 'report.docx';

const page: PageSetting = {
  width: 210,
  height: 297,
  top: 37,
  bottom: 35,
  left: 28,
  right: 26,
  grid: 'lines',
  linePitch: 28.95,
  characterSpace: 0,
};
const plain: Omit<SetParagraph, 'number' | 'text'> = {
  align: 'both',
  font: '仿宋_GB2312',
  size: 16,
  bold: false,
  colour: undefined,
  themeFont: false,
  linePitch: 28.95,
  spacing: -0.25,
  indent: { first: 2, left: 0, right: 0 },
  pageBreak: false,
  frame: undefined,
};
const body =
  '全年工作有序推进，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高，群众的满意度稳步上升。';

/** A Word file as its typesetting says it is; what the example leaves out is as the standard has it. */
export function docxSubject({ input }: Example): LintSubject {
  const given = (parse(input) ?? {}) as {
    page?: Partial<PageSetting>;
    paragraphs?: object[];
    pageNumbers?: Typesetting['pageNumbers'];
  };
  const paragraphs = (given.paragraphs ?? [{ text: body }]).map((paragraph, index) => ({
    ...plain,
    text: body,
    ...paragraph,
    ...('font' in paragraph && paragraph.font === null ? { font: undefined } : {}),
    number: index + 1,
  })) as readonly SetParagraph[];
  const blocks = paragraphs.map(
    ({ text, number }): SourceParagraph => ({
      type: 'paragraph',
      text,
      spot: { place: { file, part: 'word/document.xml', paragraph: number }, words: `第${number}段` },
    }),
  );
  const { report, places, year } = readReport(blocks);
  const typesetting: Typesetting = {
    file,
    page: { ...page, ...given.page },
    paragraphs,
    pageNumbers: given.pageNumbers ?? [],
  };
  return { report, places, sources: new Map(), year, formulations, typesetting, standard: pageStandard };
}
