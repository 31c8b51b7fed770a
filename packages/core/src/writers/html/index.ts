export { previewTable } from './preview-table.ts';
export { type RedlineNumber, type RedlinePage, writeRedlineHtml } from './redline/write-redline-html.ts';
export { writeReportHtml } from './report/write-report-html.ts';
export { writeCoverageHtml } from './write-coverage-html.ts';
export { type FormGuide, writeFormGuide } from './write-form-guide.ts';
export { type PreviewPage, writePreviewHtml } from './write-preview-html.ts';
export { writeStatusHtml } from './write-status-html.ts';
export { writeTablesHtml } from './write-tables-html.ts';
