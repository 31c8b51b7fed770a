export { checkRelations } from './check-relations.ts';
