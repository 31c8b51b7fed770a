export { type FontNeed, fontNeeds } from './font-needs.ts';
export { type LayoutDeviation, layoutDeviations } from './layout-deviations.ts';
export { type WriteDocxOptions, writeDocx } from './write-docx.ts';
