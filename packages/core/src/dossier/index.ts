export { parseDossier } from './parse-dossier.ts';
export { placeBelow } from './place-below.ts';
export type { DossierFiles } from './read-files.ts';
