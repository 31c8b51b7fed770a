export type { ConverterId } from './converters.ts';
export { type Office, officeOf } from './office.ts';
export { printPdf } from './print-pdf.ts';
