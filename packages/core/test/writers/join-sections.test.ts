import { expect, it } from 'vitest';
import { fillSections, joinSections } from '../../src/writers/docx/join-sections.ts';

const joined = (xml: string) =>
  fillSections(
    joinSections([
      { kind: 'portrait', blocks: [{ type: 'paragraph', xml }] },
      { kind: 'landscape', blocks: [{ type: 'paragraph', xml: '<w:p/>' }] },
    ])
      .map((each) => each.xml)
      .join(''),
    (kind) => `<${kind}/>`,
  );

it('puts the properties of a section behind those of its last paragraph, or gives it some', () => {
  const end = '<w:p/><landscape/>';
  expect(joined('<w:p><w:pPr><w:jc/></w:pPr><w:r/></w:p>')).toBe(
    `<w:p><w:pPr><w:jc/><portrait/></w:pPr><w:r/></w:p>${end}`,
  );
  expect(joined('<w:p><w:r/></w:p>')).toBe(`<w:p><w:pPr><portrait/></w:pPr><w:r/></w:p>${end}`);
});
