import type { Outcome } from '../message/index.ts';
import type { Dossier } from '../model/dossier.ts';
import { assembleDossier } from './assemble-dossier.ts';
import { type DossierFiles, type DossierOptions, readFiles } from './read-files.ts';

/**
 * The dossier in these files, with every finding in any of them. Undefined where a data file cannot be
 * read; a dossier whose parts only disagree (an unknown department, a document that is not registered) is
 * returned with its messages. Files that are no part of a dossier are not looked at.
 */
export const parseDossier = (files: DossierFiles, options: DossierOptions = {}): Outcome<Dossier | undefined> =>
  assembleDossier(readFiles(files, options), files);
