import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  carried,
  escapeXml,
  fromMillimetres,
  fromPoints,
  fromText,
  halfPoints,
  heightOf,
  parsePackage,
  parseXml,
  stableIds,
  textOf,
  toMillimetres,
  toPoints,
  writePackage,
} from '../../src/ooxml/index.ts';

const code = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('packages', () => {
  const parts = new Map([
    ['word/b.xml', fromText('乙')],
    ['word/a.xml', fromText('甲')],
    ['[Content_Types].xml', fromText('<Types/>')],
  ]);

  test('what is written is read back, types first', () => {
    const read = parsePackage(writePackage(parts));
    expect([...read.keys()]).toEqual(['[Content_Types].xml', 'word/a.xml', 'word/b.xml']);
    expect(textOf(read, 'word/a.xml')).toBe('甲');
  });

  test('the order of parts makes no difference', () => {
    expect(writePackage(new Map([...parts].reverse()))).toEqual(writePackage(parts));
  });

  test('other programs read what is written, some of it packed before', () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }).map((path) => `p/${path}`);
    const kept = fromText('<w:styles/>'.repeat(50));
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 300 })), (files) => {
        const all = new Map([...Object.entries(files), ['styles.xml', kept]]);
        const zip = writePackage(all);
        expect(new Map(Object.entries(unzipSync(zip)))).toEqual(all);
        expect(writePackage(new Map([...all].map(([path, bytes]) => [path, bytes.slice()])))).toEqual(zip);
      }),
    );
    expect(writePackage(new Map())).toEqual(zipSync({}));
  });

  test('parts that nobody wants are not unpacked', () => {
    const read = parsePackage(writePackage(parts), (name) => name === 'word/a.xml');
    expect([...read.keys()]).toEqual(['word/a.xml']);
  });

  test('a part that is not there is said', () => {
    expect(code(() => textOf(parts, 'word/c.xml'))).toBe('missing-part');
  });
});

describe('XML', () => {
  test.each([
    ['<!DOCTYPE a><a/>', 'doctype'],
    ['<!doctype a [<!ENTITY x "y">]><a/>', 'doctype'],
    ['<a><b></a>', 'malformed-xml'],
    ['', 'malformed-xml'],
    ['<a>'.repeat(300) + '</a>'.repeat(300), 'too-deep'],
  ])('%# is refused', (text, expected) => {
    expect(code(() => parseXml(text, 'x.xml'))).toBe(expected);
  });

  test('many elements side by side are not deep', () => {
    expect(parseXml(`<a>${'<b x="1"/><c></c>'.repeat(1000)}</a>`, 'x.xml').documentElement?.localName).toBe('a');
  });

  test('text loses what XML cannot carry, and nothing else', () => {
    expect(carried('a\u0000\u0008\u0085\u2028\ufffe\ud800b\u00a0𠮷\ufdd0')).toBe('ab\u00a0𠮷\ufdd0');
    expect(escapeXml('<a> & "b"')).toBe('&lt;a&gt; &amp; &quot;b&quot;');
  });
});

test('lengths', () => {
  expect(fromMillimetres(37)).toBe(2098);
  expect(fromPoints(28.95)).toBe(579);
  expect(toMillimetres(fromMillimetres(156))).toBeCloseTo(156, 1);
  expect(toPoints(fromPoints(16))).toBe(16);
  expect(heightOf(halfPoints(32))).toBe(320);
});

test('ids are numbered in order of first use', () => {
  const xml = (first: number) =>
    `<w:bookmarkStart w:name="a" w:id="${first}"/><w:bookmarkStart w:id="${first + 7}"/><w:bookmarkEnd w:id="${first}"/>`;
  expect(stableIds(xml(40))).toBe(stableIds(xml(3)));
  expect(stableIds(xml(40))).toContain('<w:bookmarkStart w:name="a" w:id="1"/><w:bookmarkStart w:id="2"/>');
});
