import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editionIds } from '../../src/model/report/edition.ts';
import {
  type AnchorEntry,
  type AnchorKind,
  carried,
  fromText,
  type Parts,
  readAnchorMap,
  textOf,
  withAnchorMap,
} from '../../src/ooxml/index.ts';

const bare: Parts = new Map([
  ['word/_rels/document.xml.rels', fromText('<Relationships></Relationships>')],
  ['[Content_Types].xml', fromText('<Types></Types>')],
]);
const part = 'customXml/item1.xml';
const words = fc.string({ unit: 'binary', maxLength: 12 }).map(carried);
const entry: fc.Arbitrary<AnchorEntry> = fc.record({
  kind: fc.constantFrom<AnchorKind>('fact', 'slot', 'task', 'section', 'evidence'),
  id: words,
  style: fc.constantFrom({}, { style: 'wan' } as const, { unit: '“件”&<"', decimals: 2 }),
  bookmark: fc.constantFrom('f_1', 'f_0a9f'),
  written: words,
});

const any = fc.tuple(fc.constantFrom(undefined, ...editionIds), fc.constantFrom(undefined, '0a9f'));

it('is read back as it was written, and the same after another program has written it again', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), any, (anchors, [edition, draft]) => {
      const map = { edition, draft, anchors };
      const parts = withAnchorMap(bare, map);
      expect(readAnchorMap(parts)).toEqual(map);
      const again = textOf(parts, part).replaceAll('<anchor ', '\n  <anchor  ');
      expect(readAnchorMap(new Map([...parts, [part, fromText(again)]]))).toEqual(map);
    }),
  );
});

it('has nothing of an element that is no anchor', () => {
  const parts = withAnchorMap(bare, {
    edition: 'submission',
    draft: undefined,
    anchors: [{ kind: 'fact', id: 'a', style: {}, bookmark: 'f_1', written: '3件' }],
  });
  const other = textOf(parts, part).replace('kind="fact"', 'kind="other"');
  expect(readAnchorMap(new Map([...parts, [part, fromText(other)]]))).toEqual({
    edition: 'submission',
    draft: undefined,
    anchors: [],
  });
});

it('knows of no edition that there is not', () => {
  const parts = withAnchorMap(bare, { edition: 'review', draft: '1', anchors: [] });
  const other = textOf(parts, part).replace('review', 'revised');
  expect(readAnchorMap(new Map([...parts, [part, fromText(other)]])).edition).toBeUndefined();
});

it.each(['null', '7', '"wan"', '[["style","wan"]]', '{"style":"wang"}', '{"decimals":99}', '{"__proto__":{}}', '{'])(
  'reads a style that says nothing known, %s, as none',
  (style) => {
    const parts = withAnchorMap(bare, {
      edition: undefined,
      draft: undefined,
      anchors: [{ kind: 'fact', id: 'a', style: { decimals: 1 }, bookmark: 'f_1', written: '' }],
    });
    const other = textOf(parts, part).replace(/style="[^"]*"/, `style="${style.replaceAll('"', '&quot;')}"`);
    expect(readAnchorMap(new Map([...parts, [part, fromText(other)]])).anchors).toMatchObject([{ id: 'a', style: {} }]);
  },
);
