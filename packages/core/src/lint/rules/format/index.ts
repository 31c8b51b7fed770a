import type { Rule } from '../../framework/rule.ts';
import { addressee } from './addressee.ts';
import { attachmentLabel } from './attachment-label.ts';
import { attachmentMatch } from './attachment-match.ts';
import { attachmentNote } from './attachment-note.ts';
import { blankLines } from './blank-lines.ts';
import { blankPageNotice } from './blank-page-notice.ts';
import { characterSpacing } from './character-spacing.ts';
import { closingNote } from './closing-note.ts';
import { documentNumber } from './document-number.ts';
import { emphasis } from './emphasis.ts';
import { ending } from './ending.ts';
import { firstPageBody } from './first-page-body.ts';
import { formerParts } from './former-parts.ts';
import { grid22x28 } from './grid-22x28.ts';
import { headCorner } from './head-corner.ts';
import { headingStyleMismatch } from './heading-style-mismatch.ts';
import { imprintForm } from './imprint-form.ts';
import { imprintLines } from './imprint-lines.ts';
import { imprintPlace } from './imprint-place.ts';
import { issuerMark } from './issuer-mark.ts';
import { latinFont } from './latin-font.ts';
import { level3Bold } from './level3-bold.ts';
import { linePitch } from './line-pitch.ts';
import { linesAndChars } from './lines-and-chars.ts';
import { margins } from './margins.ts';
import { mixedType } from './mixed-type.ts';
import { openRevisions } from './open-revisions.ts';
import { orgMark35mm } from './org-mark-35mm.ts';
import { pageBreak } from './page-break.ts';
import { pageExtras } from './page-extras.ts';
import { pageNumber } from './page-number.ts';
import { paragraphSpace } from './paragraph-space.ts';
import { partAlignment } from './part-alignment.ts';
import { partBold } from './part-bold.ts';
import { partColour } from './part-colour.ts';
import { partFont } from './part-font.ts';
import { partIndent } from './part-indent.ts';
import { partSize } from './part-size.ts';
import { redLine } from './red-line.ts';
import { signatory } from './signatory.ts';
import { signatureGap } from './signature-gap.ts';
import { signaturePlace } from './signature-place.ts';
import { softReturn } from './soft-return.ts';
import { spaceIndent } from './space-indent.ts';
import { tableHeader } from './table-header.ts';
import { tableLook } from './table-look.ts';
import { tableWidth } from './table-width.ts';
import { themeFont } from './theme-font.ts';
import { titleLinebreak } from './title-linebreak.ts';

export const format: readonly Rule[] = [
  margins,
  linePitch,
  grid22x28,
  linesAndChars,
  pageNumber,
  pageBreak,
  pageExtras,
  headCorner,
  issuerMark,
  orgMark35mm,
  documentNumber,
  signatory,
  redLine,
  partFont,
  partSize,
  partBold,
  partColour,
  partAlignment,
  partIndent,
  mixedType,
  latinFont,
  emphasis,
  characterSpacing,
  paragraphSpace,
  addressee,
  blankLines,
  imprintLines,
  imprintPlace,
  imprintForm,
  formerParts,
  firstPageBody,
  titleLinebreak,
  headingStyleMismatch,
  level3Bold,
  attachmentNote,
  attachmentLabel,
  attachmentMatch,
  tableHeader,
  tableLook,
  tableWidth,
  ending,
  signatureGap,
  signaturePlace,
  closingNote,
  blankPageNotice,
  spaceIndent,
  softReturn,
  themeFont,
  openRevisions,
];
