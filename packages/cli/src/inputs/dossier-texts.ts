import { type Files, openSources } from '@fazhi/core/folder';

/** The texts of a dossier by path inside its folder; what is not UTF-8 has none. */
export async function dossierTexts(folder: string, files: Files): Promise<ReadonlyMap<string, string>> {
  const sources = await openSources(folder, files);
  return new Map([...sources].flatMap(([path, { text }]) => (text === undefined ? [] : [[path, text] as const])));
}
