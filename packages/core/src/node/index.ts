export { diskFiles } from './disk-files.ts';
export { readRulePage } from './rule-page.ts';
