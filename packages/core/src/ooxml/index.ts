export { type AnchorEntry, type AnchorKind, type AnchorMap, readAnchorMap, withAnchorMap } from './anchor-map.ts';
export { fileKindOf, isZip } from './file-kind.ts';
export { type OfficeFile, openOffice, refuseDamaged } from './office-file.ts';
export { PackageError } from './package-error.ts';
export type { PlacedPassage } from './placed-passage.ts';
export { relationshipsOf } from './relationships.ts';
export { replacePart } from './replace-part.ts';
export { isGoneRow, nextBlock } from './revisions/next-block.ts';
export { acceptRevisions, rejectRevisions } from './revisions/settle-revisions.ts';
export { stableIds } from './stable-ids.ts';
export {
  type EighthPoint,
  eighthPoints,
  fromMillimetres,
  fromPoints,
  type HalfPoint,
  halfPoints,
  heightOf,
  type Twip,
  toMillimetres,
  toPoints,
  twips,
} from './units.ts';
export { cellName, columnName } from './workbook/cell-name.ts';
export {
  type CellStyle,
  parseSheets,
  type WorkbookCell,
  type Worksheet,
  type WriteSheet,
  writeSheets,
} from './workbook/workbook.ts';
export {
  carried,
  elementsOf,
  escapeXml,
  outermost,
  parseXml,
  stringifyXml,
  unescapeXml,
  type XmlElement,
} from './xml.ts';
export { fromText, type Parts, textOf, toText } from './zip/package.ts';
export { parsePackage } from './zip/parse-package.ts';
export { parseZip, type ZippedFile } from './zip/parse-zip.ts';
export { writePackage } from './zip/write-package.ts';
export { loadZlib } from './zip/zlib.ts';
