export { writeCoverageXlsx } from './write-coverage-xlsx.ts';
