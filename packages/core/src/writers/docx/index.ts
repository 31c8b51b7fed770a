export { bodyLinesOnFirstPage } from './head/first-page.ts';
export { numbersOf } from './numbers.ts';
export { type FontNeed, familiesDrawnBy, fontNeeds } from './page/font-needs.ts';
export { type LayoutDeviation, layoutDeviations } from './page/layout-deviations.ts';
export { pageStandard } from './page/page-standard.ts';
export { writeDocx } from './write-docx.ts';
