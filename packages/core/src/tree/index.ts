/**
 * Functions that make nodes of the report tree, one for each type, named as the type or shorter:
 * `build.p('全年受理', build.fact('review.accepted', '21件'))`.
 */
export * as build from './build.ts';
export { childrenOf, walk } from './children.ts';
export { fnv64, fnv64OfWords } from './fnv64.ts';
export { type Handlers, handle } from './handlers.ts';
export {
  classifyHeading,
  type HeadingClass,
  type HeadingParts,
  headingParts,
  type PartClass,
} from './heading/classify-heading.ts';
export { mapEachInline, mapInlines } from './map-inlines.ts';
export { openInlines } from './open-inlines.ts';
export { plainText } from './plain-text.ts';
export { type PrintedLeaf, printedLeaves } from './printed-leaves.ts';
export { findWords, type WordSpan } from './spans/find-words.ts';
export { nearestWords } from './spans/nearest-words.ts';
export { withoutPlaces } from './without-places.ts';
export { inBrackets, markEnding, markName, withColon } from './words/head-words.ts';
export { openingWords } from './words/opening-words.ts';
export { quote } from './words/quote.ts';
export { sameOrgan } from './words/same-organ.ts';
export { sentencesOf } from './words/sentences.ts';
export { wideMarks } from './words/wide-marks.ts';
export { widthOf } from './words/width.ts';
