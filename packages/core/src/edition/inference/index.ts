export { findInferences } from './find-inferences.ts';
