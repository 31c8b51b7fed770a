export { type ReadReport, readReport } from './read-report.ts';
