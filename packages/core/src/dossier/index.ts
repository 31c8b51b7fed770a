export { createDossier, type DossierValues } from './create-dossier.ts';
export { dossierFile } from './dossier-file.ts';
export { parseDossier } from './parse-dossier.ts';
export { placeBelow } from './place-below.ts';
export type { DossierFiles, DossierOptions } from './read-files.ts';
