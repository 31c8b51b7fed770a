export { findMistakes } from './find-mistakes.ts';
export { judgeComment } from './judge-comment.ts';
export { meantLink } from './link-marks.ts';
export { describeMistake, understood } from './mistake.ts';
export { dashes } from './normal-form.ts';
