import { expect, it } from 'vitest';
import { build, checkFile, writeDocx } from '../../src/index.ts';
import { editions } from '../../src/model/report/edition.ts';
import { defaultLayout } from '../../src/model/report/layout.ts';
import { fromText, openOffice, parsePackage, textOf, writePackage } from '../../src/ooxml/index.ts';
import { readTypesetting } from '../../src/readers/docx/index.ts';
import { soundHead } from './sound-head.ts';

const { p, section, report } = build;
const sentence = '全年工作有序推进，各项任务按照年初的安排逐项落实，依法行政的能力和水平有了新的提高。';

/** A file of ours with its mark and its red line moved to the header of the first page, or of all pages. */
async function withHeadInHeader(pages: 'first' | 'default'): Promise<Uint8Array> {
  const tree = report(soundHead, section(1, '主要举措和成效', [p(sentence)]), section(1, '存在的问题', [p(sentence)]));
  const parts = parsePackage(
    await writeDocx(tree, { edition: editions.submission, layout: defaultLayout, date: '2026-02-20' }),
  );
  const main = textOf(parts, 'word/document.xml');
  const [mark = ''] = /<w:p><w:pPr><w:pStyle w:val="IssuerMark"\/>.*?<\/w:p>/s.exec(main) ?? [];
  const [border = ''] = /<w:pBdr>.*?<\/w:pBdr>/s.exec(main) ?? [];
  expect([mark, border]).not.toContain('');
  const reference = `<w:headerReference w:type="${pages}" r:id="rIdHead"/>`;
  const body = main
    .replace(mark, '')
    .replace(border, '')
    .replace('<w:sectPr>', `<w:sectPr>${reference}`)
    .replace('<w:docGrid', `${pages === 'first' ? '<w:titlePg/>' : ''}<w:docGrid`)
    .replace(/(<w:footerReference w:type=)"default"( r:id="\w+"\/>)/, '$&$1"first"$2');
  const [root = ''] = /<w:document [^>]*>/.exec(main) ?? [];
  const header = `<w:hdr ${root.slice('<w:document '.length)}${mark.replace(/<w:framePr [^>]*>/, '')}<w:p><w:pPr><w:pStyle w:val="Flush"/>${border}</w:pPr></w:p></w:hdr>`;
  const types = textOf(parts, '[Content_Types].xml');
  const relationships = textOf(parts, 'word/_rels/document.xml.rels');
  const more = new Map(parts);
  more.set('word/document.xml', fromText(body));
  more.set('word/header9.xml', fromText(header));
  more.set(
    '[Content_Types].xml',
    fromText(
      types.replace(
        '</Types>',
        '<Override PartName="/word/header9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
      ),
    ),
  );
  more.set(
    'word/_rels/document.xml.rels',
    fromText(
      relationships.replace(
        '</Relationships>',
        '<Relationship Id="rIdHead" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header9.xml"/></Relationships>',
      ),
    ),
  );
  return writePackage(more);
}

it.each(['first', 'default'] as const)('a red head in the header (%s) is read and has no fault', async (pages) => {
  const bytes = await withHeadInHeader(pages);
  const { header } = readTypesetting(openOffice(bytes), 'a.docx');
  expect(header.map(({ text }) => text)).toEqual([expect.stringMatching(/文件$/), '']);
  expect(header[0]).toMatchObject({ colour: 'FF0000', frame: { from: 'header' } });
  const { value } = await checkFile(bytes, 'a.docx');
  expect(value?.messages.filter(({ ruleId }) => ruleId?.startsWith('format/')).map(String)).toEqual([]);
});
