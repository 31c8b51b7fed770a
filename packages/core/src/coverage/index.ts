export { checkReferences } from './check-references.ts';
