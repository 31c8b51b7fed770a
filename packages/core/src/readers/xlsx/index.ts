export { parseWorkbook } from './parse-workbook.ts';
export { remarksOn } from './remarks-on.ts';
