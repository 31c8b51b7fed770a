import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalXml } from '../../src/ooxml/canonical-xml.ts';
import { openOffice, parseXml, type XmlElement } from '../../src/ooxml/index.ts';
import { elementsOf } from '../../src/ooxml/xml.ts';
import { parseDocxBlocks } from '../../src/readers/docx/index.ts';
import { officeOf } from './office-of.ts';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const mc = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const canonical = (xml: string) => canonicalXml(xml, 'word/document.xml');

describe('prefixes', () => {
  it('leaves a part alone that has those of Word', () => {
    const xml = `<?xml version="1.0"?><w:document xmlns:w="${w}" xmlns:x="urn:x"><w:p x:a='1'/></w:document>`;
    expect(canonical(xml)).toBe(xml);
  });

  it.each([
    [
      'another prefix',
      `<n:p xmlns:n="${w}" n:a="1"><n:t>文</n:t></n:p>`,
      `<w:p xmlns:w="${w}" w:a="1"><w:t>文</w:t></w:p>`,
    ],
    ['the default namespace', `<p xmlns="${w}" xmlns:n="${w}" n:a="1"/>`, `<w:p xmlns:w="${w}" w:a="1"/>`],
    ['the strict namespace', `<w:p xmlns:w="${strict}"/>`, `<w:p xmlns:w="${w}"/>`],
    [
      'two prefixes for one namespace',
      `<w:p xmlns:w="${w}" xmlns:n="${w}"><n:t/></w:p>`,
      `<w:p xmlns:w="${w}"><w:t/></w:p>`,
    ],
    [
      'declared where it is used',
      `<a:p xmlns:a="${w}"><b:t xmlns:b="${w}"/><a:t/></a:p>`,
      `<w:p xmlns:w="${w}"><w:t/><w:t/></w:p>`,
    ],
    [
      'declared again for something else',
      `<n:p xmlns:n="${w}"><n:t xmlns:n="urn:x"/><n:t/></n:p>`,
      `<w:p xmlns:w="${w}"><n:t xmlns:n="urn:x"/><w:t/></w:p>`,
    ],
    [
      'ours for something else',
      `<n:p xmlns:n="${w}" xmlns:w="urn:x" w:a="1"><w:t/></n:p>`,
      `<w:p xmlns:w="${w}" xmlns:other-w="urn:x" other-w:a="1"><other-w:t/></w:p>`,
    ],
    [
      'attributes without a prefix',
      `<n:p xmlns:n="${w}" a="1" xml:space="preserve"/>`,
      `<w:p xmlns:w="${w}" a="1" xml:space="preserve"/>`,
    ],
    [
      'a default namespace of others',
      `<n:p xmlns:n="${w}"><t xmlns="urn:x"/></n:p>`,
      `<w:p xmlns:w="${w}"><t xmlns="urn:x"/></w:p>`,
    ],
    ['> and quotes in values', `<n:p xmlns:n='${w}' n:a='>"' />`, `<w:p xmlns:w="${w}" w:a='>"'/>`],
    ['a prefix that nobody declared', `<n:p xmlns:n="${w}"><x:t/></n:p>`, `<w:p xmlns:w="${w}"><x:t/></w:p>`],
    [
      'what stands between tags',
      `<?xml version="1.0"?><!--<n:t>--><n:p xmlns:n="${w}"><![CDATA[<n:t>]]>甲&lt;</n:p>`,
      `<?xml version="1.0"?><!--<n:t>--><w:p xmlns:w="${w}"><![CDATA[<n:t>]]>甲&lt;</w:p>`,
    ],
  ])('%s', (_, xml, expected) => {
    expect(canonical(xml)).toBe(expected);
    expect(canonical(expected)).toBe(expected);
  });

  it('changes no name of any element or attribute', () => {
    const namespace = fc.constantFrom(w, mc, 'urn:x', 'urn:y');
    const prefix = fc.constantFrom('w', 'mc', 'n', 'x');
    const around = (inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc
        .tuple(prefix, namespace, fc.boolean(), fc.array(inside, { maxLength: 3 }))
        .map(([name, uri, isPlain, content]) =>
          isPlain
            ? `<${name}e xmlns="${uri}" xmlns:${name}="${uri}" ${name}:a="1">${content.join('')}</${name}e>`
            : `<${name}:e xmlns:${name}="${uri}" b="2">${content.join('文')}</${name}:e>`,
        );
    const node = around(around(around(fc.constant('甲'))));
    const names = (element: XmlElement): unknown => [
      element.namespaceURI,
      element.localName,
      [...element.attributes]
        .flatMap((each) => (/^xmlns/.test(each.name) ? [] : [`${each.namespaceURI} ${each.localName}`]))
        .sort(),
      elementsOf(element).map(names),
    ];
    const read = (xml: string) => names(parseXml(xml, 'a').documentElement as XmlElement);
    fc.assert(
      fc.property(node, (xml) => {
        expect(read(canonical(xml))).toEqual(read(xml));
      }),
      { numRuns: 200 },
    );
  });
});

const body = (p: string, of = `${p}:`) =>
  `<${of}body><${of}tbl><${of}tr><${of}tc><${of}tcPr><${of}gridSpan ${p}:val="2"/></${of}tcPr><${of}p><${of}r><${of}t>表头</${of}t></${of}r></${of}p></${of}tc></${of}tr>` +
  `<${of}tr><${of}tc><${of}p><${of}r><${of}t>甲</${of}t></${of}r></${of}p></${of}tc><${of}tc><${of}p><${of}del ${p}:id="1"><${of}r><${of}delText>旧</${of}delText></${of}r></${of}del><${of}r><${of}t>乙</${of}t></${of}r></${of}p></${of}tc></${of}tr></${of}tbl></${of}body>`;

describe('a document whose program chose other prefixes', () => {
  it.each([
    ['Word', `<w:document xmlns:w="${w}">${body('w')}</w:document>`],
    ['ns0', `<ns0:document xmlns:ns0="${w}">${body('ns0')}</ns0:document>`],
    ['the default namespace', `<document xmlns="${w}" xmlns:q="${w}">${body('q', '')}</document>`],
    ['strict', `<w:document xmlns:w="${strict}">${body('w')}</w:document>`],
    ['strict under another prefix', `<s:document xmlns:s="${strict}">${body('s')}</s:document>`],
    [
      'declared below the root',
      `<a:document xmlns:a="${w}">${body('b').replace('<b:body', `<b:body xmlns:b="${w}"`)}</a:document>`,
    ],
  ])('is read like that of %s', (_, xml) => {
    const [table] = parseDocxBlocks(openOffice(officeOf({ parts: { 'word/document.xml': xml } })), 'a.docx').value;
    expect(table?.type === 'table' && table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['表头', '表头'],
      ['甲', '乙'],
    ]);
  });
});
