/**
 * Functions that make nodes of the report tree, one for each type, named as the type or shorter:
 * `build.p('全年受理', build.fact('review.accepted', '21件'))`.
 */
export * as build from './build.ts';
export { childrenOf, walk } from './children.ts';
export { classifyHeading, type HeadingClass } from './classify-heading.ts';
export { fnv64 } from './fnv64.ts';
export { type Handlers, handle } from './handlers.ts';
export { inBrackets, markEnding, markName, withColon } from './head-words.ts';
export { mapInlines } from './map-inlines.ts';
export { openInlines } from './open-inlines.ts';
export { plainText } from './plain-text.ts';
export { type PrintedLeaf, printedLeaves } from './printed-leaves.ts';
export { quote } from './quote.ts';
export { sentencesOf } from './sentences.ts';
export { wideMarks } from './wide-marks.ts';
export { widthOf } from './width.ts';
export { withoutPlaces } from './without-places.ts';
