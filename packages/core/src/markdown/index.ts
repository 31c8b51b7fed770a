export { type MarkdownReport, parseMarkdown } from './parse-markdown.ts';
export { parseReport, type ReportParts } from './parse-report.ts';
export { stringifyReport } from './stringify-report.ts';
