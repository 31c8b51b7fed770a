export { numbersOf } from './numbers.ts';
export { type FontNeed, fontNeeds } from './page/font-needs.ts';
export { type LayoutDeviation, layoutDeviations } from './page/layout-deviations.ts';
export { pageStandard } from './page/page-standard.ts';
export { writeDocx } from './write-docx.ts';
