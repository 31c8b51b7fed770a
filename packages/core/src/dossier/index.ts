export { createDossier, type DossierValues, type ReportValues } from './create-dossier.ts';
export { dossierFile } from './dossier-file.ts';
export { type DossierFiles, parseDossier, stagesOfSources } from './parse-dossier.ts';
export type { DossierOptions, DossierSources } from './read-files.ts';
