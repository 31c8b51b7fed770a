import type { Rule } from '../../framework/rule.ts';
import { attachmentNote } from './attachment-note.ts';
import { blankPageNotice } from './blank-page-notice.ts';
import { firstPageBody } from './first-page-body.ts';
import { grid22x28 } from './grid-22x28.ts';
import { headingStyleMismatch } from './heading-style-mismatch.ts';
import { imprintLines } from './imprint-lines.ts';
import { level3Bold } from './level3-bold.ts';
import { linePitch } from './line-pitch.ts';
import { linesAndChars } from './lines-and-chars.ts';
import { margins } from './margins.ts';
import { orgMark35mm } from './org-mark-35mm.ts';
import { pageNumber } from './page-number.ts';
import { signatureGap } from './signature-gap.ts';
import { spaceIndent } from './space-indent.ts';
import { themeFont } from './theme-font.ts';
import { titleLinebreak } from './title-linebreak.ts';

export const format: readonly Rule[] = [
  margins,
  linePitch,
  grid22x28,
  linesAndChars,
  pageNumber,
  orgMark35mm,
  imprintLines,
  firstPageBody,
  titleLinebreak,
  headingStyleMismatch,
  level3Bold,
  attachmentNote,
  signatureGap,
  blankPageNotice,
  spaceIndent,
  themeFont,
];
