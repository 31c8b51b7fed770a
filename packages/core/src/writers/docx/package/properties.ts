import type { IsoDate } from '../../../model/primitives.ts';
import type { Edition } from '../../../model/report/edition.ts';
import type { ReportHead } from '../../../model/report/report.ts';
import { escapeXml } from '../../../ooxml/index.ts';

/** Document properties: dates from the data; an author only where the document stays inside. */
export function stringifyProperties(head: ReportHead, { internal }: Edition, date: IsoDate): string {
  const time = `${date}T00:00:00Z`;
  const author = internal ? 'fazhi' : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(head.title.replaceAll('\n', ''))}</dc:title>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
