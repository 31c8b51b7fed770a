import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '../../src/ooxml/index.ts';
import { mostNodes, surveyXml, type XmlTag } from '../../src/ooxml/survey-xml.ts';

const code = (text: string, most = mostNodes): string | undefined => {
  try {
    surveyXml(text, 'x.xml', { most });
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('sound parts', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0"?>\n<!-- -- > <b> --><a x="1" y=\'2\'/>\n',
    '<a><![CDATA[<b></c>]]><?p <d>?><!--<e>--></a>',
    '<a x="&gt;>/>" y=\'"\'></a >',
    '<w:甲 w:乙="丙"><w:丁/></w:甲>',
    '<a\n x = "1"\t></a\n>',
    '<a>]]</a>',
  ])('%s', (text) => {
    expect(code(text)).toBeUndefined();
  });
});

describe('others', () => {
  it.each([
    ['', 'malformed-xml'],
    ['甲', 'malformed-xml'],
    ['<a/>甲', 'malformed-xml'],
    ['甲<a/>', 'malformed-xml'],
    ['<a/><b/>', 'malformed-xml'],
    ['<a>', 'malformed-xml'],
    ['</a>', 'malformed-xml'],
    ['<a></a></a>', 'malformed-xml'],
    ['<a><b></a></b>', 'malformed-xml'],
    ['<a', 'malformed-xml'],
    ['<a x="1>', 'malformed-xml'],
    ['<a x="1><b/></a>', 'malformed-xml'],
    ['<a<b/>', 'malformed-xml'],
    ['<a>< /a>', 'malformed-xml'],
    ['<a><!-- </a>', 'malformed-xml'],
    ['<a><![CDATA[ </a>', 'malformed-xml'],
    ['<a><?p </a>', 'malformed-xml'],
    ['<!DOCTYPE a><a/>', 'doctype'],
    ['<!doctype a [<!ENTITY x "y">]><a/>', 'doctype'],
    ['<a><!ENTITY x "y"></a>', 'doctype'],
  ])('%s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('limits', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  const wide = (attributes: number) =>
    `<a ${Array.from({ length: attributes }, (_, index) => `x${index}="1"`).join(' ')}/>`;

  it('on depth', () => {
    expect(code(nested(256))).toBeUndefined();
    expect(code(nested(257))).toBe('too-deep');
    expect(code(`<a>${'<b></b>'.repeat(1000)}</a>`)).toBeUndefined();
  });

  it('on the attributes of one element', () => {
    expect(code(wide(256))).toBeUndefined();
    expect(code(wide(257))).toBe('too-many-elements');
  });

  it('on elements, attributes, comments and instructions together', () => {
    expect(code('<a x="1"><b/><c></c></a>', 4)).toBeUndefined();
    expect(code('<a x="1"><b/><c></c></a>', 3)).toBe('too-many-elements');
    expect(code('<a><!----><?p?><![CDATA[]]></a>', 4)).toBeUndefined();
    expect(code('<a><!----><?p?><![CDATA[]]></a>', 3)).toBe('too-many-elements');
  });

  it('that is what is told of a sound part', () => {
    expect(surveyXml('<a x="1"><b/><!----></a>', 'x.xml')).toBe(4);
  });

  it('stops at the first tag over the limit', () => {
    const seen: XmlTag[] = [];
    const text = `<a>${'<b/>'.repeat(1000)}</a>`;
    expect(() => surveyXml(text, 'x.xml', { most: 10, onTag: (tag) => seen.push(tag) })).toThrow();
    expect(seen.length).toBeLessThanOrEqual(10);
  });
});

describe('tags', () => {
  it('are told with their places, in order', () => {
    const text = '<a x=">"><b/>甲</a>';
    const tags: string[] = [];
    surveyXml(text, 'x.xml', {
      onTag: ({ type, name, start, end }) => tags.push(`${type} ${name} ${text.slice(start, end)}`),
    });
    expect(tags).toEqual(['open a <a x=">">', 'empty b <b/>', 'close a </a>']);
  });

  it('are as many as a tree has elements', () => {
    const name = fc.constantFrom('a', 'w:b', '甲');
    const attributes = fc.constantFrom('', ' x="1"', " x='>' y=\"'\"");
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.tuple(name, attributes).map(([tag, given]) => `<${tag}${given}/>`),
        fc.constantFrom('文', '<!-- <b> -->', '<![CDATA[<b>]]>', '&lt;'),
        fc
          .tuple(name, attributes, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([tag, given, inside]) => `<${tag}${given}>${inside.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (inside) => {
        const text = `<r xmlns:w="w">${inside.join('')}</r>`;
        let elements = 0;
        surveyXml(text, 'x.xml', { onTag: ({ type }) => void (type !== 'close' && elements++) });
        const root = parseXml(text, 'x.xml').documentElement as XmlElement;
        expect(elements).toBe(root.getElementsByTagName('*').length + 1);
      }),
    );
  });
});
