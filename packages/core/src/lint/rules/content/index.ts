import type { Rule } from '../../framework/rule.ts';
import { addresseeColon } from './addressee-colon.ts';
import { attachmentConsistent } from './attachment-consistent.ts';
import { carryover } from './carryover.ts';
import { courtFigures } from './court-figures.ts';
import { docTypeName } from './doc-type-name.ts';
import { editionElements } from './edition-elements.ts';
import { filingDeadline } from './filing-deadline.ts';
import { foreignPlacename } from './foreign-placename.ts';
import { futureInAchievements } from './future-in-achievements.ts';
import { headingYearMismatch } from './heading-year-mismatch.ts';
import { leadershipDutyMisplaced } from './leadership-duty-misplaced.ts';
import { levelMismatch } from './level-mismatch.ts';
import { nextYearMissingYear } from './next-year-missing-year.ts';
import { noFactsParagraph } from './no-facts-paragraph.ts';
import { noRequest } from './no-request.ts';
import { preambleSentence } from './preamble-sentence.ts';
import { previousUnsuitable } from './previous-unsuitable.ts';
import { publicMetadata } from './public-metadata.ts';
import { publicationDeadline } from './publication-deadline.ts';
import { reasonsMissing } from './reasons-missing.ts';
import { recipientsIncomplete } from './recipients-incomplete.ts';
import { reportYearConsistent } from './report-year-consistent.ts';
import { requiredSections } from './required-sections.ts';
import { secrecyReviewMissing } from './secrecy-review-missing.ts';
import { signOffMissing } from './sign-off-missing.ts';
import { structureUnread } from './structure-unread.ts';
import { titleElements } from './title-elements.ts';
import { titleGuanyuDui } from './title-guanyu-dui.ts';
import { titleMissingKeyword } from './title-missing-keyword.ts';
import { titlePunctuation } from './title-punctuation.ts';
import { titleRepeatedWord } from './title-repeated-word.ts';

export const content: readonly Rule[] = [
  requiredSections,
  structureUnread,
  reasonsMissing,
  leadershipDutyMisplaced,
  nextYearMissingYear,
  reportYearConsistent,
  headingYearMismatch,
  carryover,
  previousUnsuitable,
  foreignPlacename,
  noFactsParagraph,
  futureInAchievements,
  levelMismatch,
  noRequest,
  titleElements,
  titleMissingKeyword,
  titleRepeatedWord,
  titleGuanyuDui,
  titlePunctuation,
  docTypeName,
  courtFigures,
  preambleSentence,
  addresseeColon,
  editionElements,
  recipientsIncomplete,
  filingDeadline,
  publicationDeadline,
  secrecyReviewMissing,
  signOffMissing,
  attachmentConsistent,
  publicMetadata,
];
