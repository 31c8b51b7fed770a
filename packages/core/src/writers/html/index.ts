export { writeCoverageHtml } from './write-coverage-html.ts';
export { writeStatusHtml } from './write-status-html.ts';
