import { Bookmark, Document, HighlightColor, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePackage, textOf } from '../../src/ooxml/index.ts';
import { stringifyXmlable } from '../../src/writers/docx/package/stringify-xmlable.ts';

it('writes what the library writes, byte for byte', async () => {
  const text = fc.string({ unit: 'binary' });
  const run = fc.record({ text, bold: fc.boolean(), highlight: fc.constantFrom(...Object.values(HighlightColor)) });
  await fc.assert(
    fc.asyncProperty(fc.array(run, { maxLength: 3 }), text, async (runs, name) => {
      const children = () => {
        const words = runs.map((each) => new TextRun(each));
        const marked = new Bookmark({ id: name, children: [new TextRun({ children: [name, new Tab()] })] });
        const paragraph = new Paragraph({ style: name, keepNext: true, children: [...words, marked] });
        const cell = new TableCell({ columnSpan: 2, children: [new Paragraph(name), new Paragraph({})] });
        return [paragraph, new Table({ columnWidths: [2000, 2000], rows: [new TableRow({ children: [cell] })] })];
      };
      const file = new Document({ sections: [{ children: children() }] });
      const packed = textOf(parsePackage(await Packer.pack(file, 'uint8array')), 'word/document.xml');
      const ours = children().map((child) =>
        stringifyXmlable(child.prepForXml({ file, viewWrapper: file.Document, stack: [] })!),
      );
      // A counter of the library numbers bookmarks over all documents.
      const numbered = (xml: string) => xml.replaceAll(/(<w:bookmark(?:Start|End)[^>]*?w:id=")-?\d+"/g, '$1"');
      expect(numbered(packed)).toContain(`<w:body>${numbered(ours.join(''))}<w:sectPr`);
    }),
    { numRuns: 40 },
  );
});
