export { writeCoverageHtml } from './write-coverage-html.ts';
