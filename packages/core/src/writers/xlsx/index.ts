export { writeCoverageXlsx } from './write-coverage-xlsx.ts';
export { writeForm } from './write-form.ts';
export { writeTables } from './write-tables.ts';
