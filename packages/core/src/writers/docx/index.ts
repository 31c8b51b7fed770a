export { type FontNeed, fontNeeds } from './font-needs.ts';
export { type LayoutDeviation, layoutDeviations } from './layout-deviations.ts';
export { numbersOf } from './numbers.ts';
export { pageStandard } from './page-standard.ts';
export { writeDocx } from './write-docx.ts';
