export { applyRedline } from './apply-redline.ts';
export { type CompareOptions, comparePassages } from './compare-passages.ts';
export { type DataEdit, listDataEdits } from './list-data-edits.ts';
export { mergePassages, type PassageConflict } from './merge/merge-passages.ts';
export { lineOf, neighboursOf } from './neighbours-of.ts';
export type { RevisionBy } from './tracked/revision.ts';
export { trackChanges } from './tracked/track-changes.ts';
export { compareTexts } from './words/compare-texts.ts';
