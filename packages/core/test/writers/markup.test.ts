import * as library from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePackage, textOf } from '../../src/ooxml/index.ts';
import { type BorderLine, noLine, onEveryEdge, single } from '../../src/writers/docx/markup/border-lines.ts';
import { cellMarkup } from '../../src/writers/docx/markup/cell-markup.ts';
import { commentMarkup } from '../../src/writers/docx/markup/comment-markup.ts';
import { escapeValue } from '../../src/writers/docx/markup/element.ts';
import { paragraphMarkup } from '../../src/writers/docx/markup/paragraph-markup.ts';
import { rowMarkup } from '../../src/writers/docx/markup/row-markup.ts';
import { runMarkup, textMarkup } from '../../src/writers/docx/markup/run-markup.ts';
import { tableMarkup } from '../../src/writers/docx/markup/table-markup.ts';

/** What the library of Word documents writes for these blocks, and for these comments. */
async function packed(children: readonly library.FileChild[], comments: readonly library.ICommentOptions[] = []) {
  const document = new library.Document({
    sections: [{ children: [...children] }],
    ...(comments.length > 0 && { comments: { children: comments } }),
  });
  return parsePackage(await library.Packer.pack(document, 'uint8array'));
}

async function isBody(children: readonly library.FileChild[], ours: string): Promise<void> {
  expect(textOf(await packed(children), 'word/document.xml')).toContain(`<w:body>${ours}<w:sectPr`);
}

const runs = { numRuns: 30 };
const twips = fc.integer({ min: -20_000, max: 20_000 });
const length = fc.nat({ max: 20_000 });
const some = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value }, { requiredKeys: [] });
const words = fc.string({ unit: 'binary' });
const lines = fc.constantFrom<BorderLine>(noLine, single(4), { ...single(12, 'FF0000'), space: 3 });
/** The library says the width of a cell over several columns itself. */
const cell = fc.record(
  { merge: fc.constant('restart' as const), centred: fc.constant(true), top: lines },
  { requiredKeys: [] },
);

describe('writes what the library writes, byte for byte:', () => {
  it('paragraphs and runs', async () => {
    const paragraph = fc.record(
      {
        keepNext: fc.constant(true),
        keepLines: fc.constant(true),
        pageBreakBefore: fc.constant(true),
        border: fc.record({ bottom: lines }),
        tabStops: fc.array(fc.record({ type: fc.constantFrom('left', 'center', 'right'), position: twips }), {
          maxLength: 3,
        }),
        spacing: fc.oneof(fc.record({ after: length }), fc.record({ line: length, lineRule: fc.constant('exact') })),
        indent: fc.record(
          { left: twips, right: twips, hanging: length, firstLine: length, firstLineChars: twips },
          { requiredKeys: [] },
        ),
        alignment: fc.constantFrom('left', 'center', 'right', 'distribute'),
      },
      { requiredKeys: [] },
    );
    const frame = fc.record({ x: twips, y: twips, width: length, height: length });
    const run = fc.record(
      {
        style: fc.constantFrom('Strong', 'RunIn1'),
        fonts: fc.record(
          { ascii: words, hAnsi: words, eastAsia: words, cs: words, hint: fc.constant('eastAsia' as const) },
          { requiredKeys: [] },
        ),
        bold: fc.constant(true),
        scale: fc.integer({ min: 1, max: 99 }),
        size: fc.integer({ min: 1, max: 200 }),
        highlight: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        paragraph,
        some(frame),
        fc.array(fc.record({ run, text: words }), { maxLength: 2 }),
        fc.constantFrom('Title', 'Normal'),
        async (options, { value: framed }, texts, style) => {
          const theirs = texts.map(
            ({ run: { fonts, highlight, ...rest }, text }) =>
              new library.TextRun({
                ...rest,
                text,
                ...(fonts && { font: fonts }),
                ...(highlight && { highlight: 'yellow' }),
              }),
          );
          const ours = texts.map((each) => runMarkup(each.run, textMarkup(escapeValue(each.text))));
          const place = framed && {
            type: 'absolute' as const,
            position: { x: framed.x, y: framed.y },
            width: framed.width,
            height: framed.height,
            rule: 'exact' as const,
            wrap: 'notBeside' as const,
            anchor: { horizontal: 'page', vertical: 'page' } as const,
          };
          const given = { ...options, ...(place && { frame: place }), style };
          await isBody(
            [new library.Paragraph({ ...given, children: theirs } as library.IParagraphOptions)],
            paragraphMarkup(style, { ...options, ...(framed && { frame: framed }) } as never, ours.join('')),
          );
        },
      ),
      runs,
    );
  });

  it('tables, rows and cells', async () => {
    const width = fc.integer({ min: 1, max: 9000 });
    const row = fc.record(
      { cantSplit: fc.constant(true), height: fc.integer({ min: 0, max: 900 }), header: fc.boolean() },
      { requiredKeys: [] },
    );
    const float = fc.record({ left: twips, top: fc.oneof(twips, fc.constant('foot' as const)) });
    await fc.assert(
      fc.asyncProperty(
        fc.record({ width, columnSpan: fc.integer({ min: 1, max: 3 }), line: lines, vertical: width, side: width }),
        row,
        cell,
        some(float),
        async (
          { width: whole, columnSpan, line, vertical, side },
          { height, header, ...keeps },
          look,
          { value: at },
        ) => {
          const widths = Array.from({ length: columnSpan }, () => whole);
          const { merge, centred, top } = look;
          const place = at && {
            horizontalAnchor: 'page' as const,
            absoluteHorizontalPosition: at.left,
            ...(at.top === 'foot'
              ? { verticalAnchor: 'margin' as const, relativeVerticalPosition: 'bottom' as const }
              : { verticalAnchor: 'page' as const, absoluteVerticalPosition: at.top }),
            overlap: 'never' as const,
          };
          const theirs = new library.Table({
            rows: [
              new library.TableRow({
                ...keeps,
                ...(height !== undefined && { height: { value: height, rule: 'exact' } }),
                ...(header !== undefined && { tableHeader: header }),
                children: [
                  new library.TableCell({
                    width: { size: whole, type: 'dxa' },
                    ...(columnSpan > 1 && { columnSpan }),
                    ...(merge && { verticalMerge: merge }),
                    ...(top && { borders: { top } }),
                    ...(centred && { verticalAlign: 'center' }),
                    children: [new library.Paragraph({})],
                  }),
                ],
              }),
            ],
            columnWidths: widths,
            layout: 'fixed',
            width: { size: whole, type: 'dxa' },
            borders: onEveryEdge(line),
            margins: { top: vertical, bottom: vertical, left: side, right: side },
            ...(place && { float: place }),
          } as library.ITableOptions);
          const borders = top && { borders: { top } };
          const own = cellMarkup({ width: whole, columnSpan, ...look, ...borders }, '<w:p/>');
          const options = { widths, width: whole, borders: onEveryEdge(line), margins: { vertical, side } };
          const given = rowMarkup(
            { ...keeps, ...(height !== undefined && { height }), ...(header !== undefined && { header }) },
            own,
          );
          // A document of the library ends in a paragraph.
          await isBody(
            [theirs, new library.Paragraph({})],
            `${tableMarkup({ ...options, ...(at && { float: at }) }, given)}<w:p/>`,
          );
        },
      ),
      runs,
    );
  });

  it('comments', async () => {
    // Initials are one unit, and half a pair of units is no character.
    const name = words.filter((each) => !/^[\ud800-\udfff]/.test(each));
    await fc.assert(
      fc.asyncProperty(name, words, fc.integer({ min: 0, max: 99 }), async (author, text, number) => {
        const children = [new library.Paragraph({ style: 'CommentText', children: [new library.TextRun({ text })] })];
        const date = new Date('2025-12-31T00:00:00Z');
        const theirs = { id: number, author, initials: author.slice(0, 1), date, children };
        const line = paragraphMarkup('CommentText', {}, runMarkup({}, textMarkup(escapeValue(text))));
        const ours = commentMarkup({ number, author, time: '2025-12-31T00:00:00.000Z' }, line);
        expect(textOf(await packed([], [theirs]), 'word/comments.xml')).toContain(`>${ours}</w:comments>`);
      }),
      runs,
    );
  });
});
