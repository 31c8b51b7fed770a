export { showEdition } from './show-edition.ts';
