export { parseWorkbook } from './parse-workbook.ts';
