export { findLeaks, type Leaks, leaksInTexts } from './find-leaks.ts';
export { covers, weighing } from './name-words.ts';
export type { Passage } from './passage.ts';
export { passagesOf } from './passages.ts';
export { passagesInPackage } from './passages-in-package.ts';
export type { StatedValue } from './stated-value.ts';
export { statedValues } from './stated-values.ts';
export { findTraces } from './traces.ts';
export { wordsAround } from './words-around.ts';
