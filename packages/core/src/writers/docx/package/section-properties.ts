import { fromText, type Parts, textOf } from '../../../ooxml/index.ts';
import type { PageKind } from '../join-sections.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import { type Geometry, landscapeOf } from '../page/geometry.ts';

/**
 * The properties of each kind of section, from those of upright pages as the library wrote them.
 *
 * A page on its side is the upright page turned by a quarter: what is its left margin bound in the volume is its upper
 * one here, and so round the page. A page of 版记 begins on an even one and has, as a first page without a footer of its
 * own, no number (7.5).
 */
export const sectionProperties: { readonly [Kind in PageKind]: (upright: string, geometry: Geometry) => string } = {
  portrait: (upright) => upright,
  landscape: (upright, geometry) =>
    upright
      .replace(/<w:footerReference [^>]*\/>/g, '')
      .replace(/<w:sectPr([^>]*)>/, `<w:sectPr$1>${references}`)
      .replace(
        /<w:pgSz [^>]*>/,
        `<w:pgSz w:w="${gbt9704.paperHeight.value}" w:h="${gbt9704.paperWidth.value}" w:orient="landscape"/>`,
      )
      .replace(/<w:pgMar [^>]*>/, `<w:pgMar${marginsOf(geometry)}/>`)
      .replace(/w:linePitch="\d+"/, `w:linePitch="${landscapeOf(geometry).gridPitch}"`),
  imprint: (upright) =>
    upright.replace('<w:pgSz', '<w:type w:val="evenPage"/><w:pgSz').replace('<w:docGrid', '<w:titlePg/><w:docGrid'),
};

function marginsOf(geometry: Geometry): string {
  const { top, right, bottom, left } = landscapeOf(geometry);
  const edges = { top, right, bottom, left, header: gbt9704.headerDistance.value, footer: practice.turnedFooter };
  return Object.entries({ ...edges, gutter: 0 })
    .map(([name, value]) => ` w:${name}="${value}"`)
    .join('');
}

const ids = { default: 'rIdTurned', even: 'rIdTurnedEven' } as const;
const files = { default: 'footer3.xml', even: 'footer4.xml' } as const;
const references = Object.entries(ids)
  .map(([type, id]) => `<w:footerReference w:type="${type}" r:id="${id}"/>`)
  .join('');

/** The parts with the footers of pages that lie on their side. */
export function withTurnedFooters(parts: Parts, geometry: Geometry): Parts {
  const relationships = 'word/_rels/document.xml.rels';
  const types = '[Content_Types].xml';
  const kinds = ['default', 'even'] as const;
  const related = kinds.map(
    (kind) =>
      `<Relationship Id="${ids[kind]}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="${files[kind]}"/>`,
  );
  const typed = kinds.map(
    (kind) =>
      `<Override PartName="/word/${files[kind]}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>`,
  );
  const before = (path: string, end: string, more: readonly string[]) =>
    fromText(textOf(parts, path).replace(end, `${more.join('')}${end}`));
  // The upright footers hold the paragraph that prints the number.
  const upright = { default: textOf(parts, 'word/footer1.xml'), even: textOf(parts, 'word/footer2.xml') };
  return new Map([
    ...parts,
    [relationships, before(relationships, '</Relationships>', related)],
    [types, before(types, '</Types>', typed)],
    ...kinds.map((kind) => [`word/${files[kind]}`, fromText(turned(upright[kind], geometry))] as const),
  ]);
}

const emuPerTwip = 635;

/**
 * The number where it stands on upright pages (8): in a text box in the left margin, as long as the text block is wide,
 * its words turned by a quarter.
 */
function turned(upright: string, geometry: Geometry): string {
  const number = /<w:p>.*<\/w:p>/s.exec(upright)?.[0] ?? '';
  const [width, height] = [geometry.footerHeight * emuPerTwip, geometry.blockWidth * emuPerTwip];
  const box = [
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>',
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">',
    '<wp:simplePos x="0" y="0"/>',
    `<wp:positionH relativeFrom="page"><wp:posOffset>${geometry.footer * emuPerTwip}</wp:posOffset></wp:positionH>`,
    `<wp:positionV relativeFrom="page"><wp:posOffset>${geometry.left * emuPerTwip}</wp:posOffset></wp:positionV>`,
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>`,
    '<wp:docPr id="1" name="页码"/><wp:cNvGraphicFramePr/>',
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">',
    `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>`,
    `<wps:txbx><w:txbxContent>${number}</w:txbxContent></wps:txbx>`,
    '<wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>',
    '</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>',
  ].join('');
  const [root = '<w:ftr>'] = /<w:ftr[^>]*>/.exec(upright) ?? [];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${box}</w:p></w:ftr>`;
}
