import type { SetLine, SetParagraph } from '../../../model/report/typesetting.ts';
import type { Checked } from '../../framework/rule.ts';
import { isRed } from './is-red.ts';
import { type RoledParagraph, setRolesOf } from './set-roles.ts';

/** 版头: what stands above the title. */
export interface Head {
  /** Of the title, among all paragraphs. */
  readonly title: number;
  /** In the header of the page, in its own lines, in boxes and in the cells of a table. */
  readonly paragraphs: readonly SetParagraph[];
  readonly number: RoledParagraph | undefined;
  readonly marks: readonly RoledParagraph[];
  /** Borders from the number to the title. */
  readonly lines: readonly { readonly line: SetLine; readonly paragraph: SetParagraph }[];
  /** Something is printed in red, or someone signs it out: it is a head, not what a web page says above a title. */
  readonly isFormal: boolean;
  /** 信函: the line stands right below the organ's name, and other rules hold. */
  readonly isLetter: boolean;
  /** What hangs on it may be a line, or the mark, as a shape or a picture that nobody can measure. */
  readonly isDrawn: boolean;
}

/** The head of a document whose title was found, if it has one. */
export function headOf(checked: Checked): Head | undefined {
  const { typesetting } = checked;
  const parts = setRolesOf(checked);
  const title = parts.find(({ role }) => role === 'title')?.index;
  if (!typesetting || title === undefined) return undefined;
  const { paragraphs: all, tables, boxes, header } = typesetting;
  if (title === 0 && header.length === 0) return undefined;
  const above = all.slice(0, title);
  const isAbove = (after: number) => (above.at(-1)?.number ?? 0) >= after;
  const cells = tables
    .filter(({ after }) => isAbove(after))
    .flatMap(({ rows }) => rows.flatMap((row) => row.paragraphs));
  const boxed = boxes.flatMap(({ on, paragraph }) => (on < title ? [paragraph] : []));
  const paragraphs = [...header, ...above, ...boxed, ...cells];
  const inHead = parts.filter(({ paragraph }) => paragraphs.includes(paragraph));
  const number = inHead.findLast(({ role }) => role === 'documentNumber');
  const marks = inHead.filter(({ role }) => role === 'issuerMark');
  const lined = (each: readonly SetParagraph[]) =>
    each.flatMap((paragraph) =>
      [paragraph.lineAbove, paragraph.line].flatMap((line) => (line ? [{ line, paragraph }] : [])),
    );
  const from = number?.index ?? title;
  const isRedIn = ({ colour, runs }: SetParagraph) => isRed(colour) || runs.some((run) => isRed(run.colour));
  const isFormal =
    paragraphs.some((each) => isRedIn(each) || /签发人/.test(each.text)) ||
    lined([...header, ...above]).some(({ line }) => isRed(line.colour)) ||
    marks.some(({ paragraph }) => paragraph.frame !== undefined || /文件$/.test(paragraph.text.trim()));
  const isUnder = lined(above.slice(0, from)).some(({ line }) => isRed(line.colour));
  const isLetter =
    /函$/.test(checked.report.head.title) ||
    (isUnder && !marks.some(({ paragraph }) => /文件$/.test(paragraph.text.trim())));
  const isDrawn = [...header, ...above].some(({ drawing }) => drawing);
  // A line of the paragraph itself stands below the number, one of the next above its empty line.
  const lines = [...lined(header), ...lined(above.slice(from))].filter(
    ({ line, paragraph }) => paragraph !== all[from] || line === paragraph.line,
  );
  return { title, paragraphs, number, marks, lines, isFormal, isLetter, isDrawn };
}
