export { parseMarkdown } from './parse-markdown.ts';
export { parseReport } from './parse-report.ts';
export { stringifyReport } from './stringify-report.ts';
