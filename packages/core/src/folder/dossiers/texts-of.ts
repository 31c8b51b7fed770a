import type { DossierSources } from '../../dossier/index.ts';

/** The YAML and Markdown files of a dossier, by the names that messages carry; files in other encodings are left out. */
export const textsOf = (sources: DossierSources): ReadonlyMap<string, string> =>
  new Map(
    [...sources].flatMap(([path, { file, text }]) =>
      text !== undefined && /\.(?:ya?ml|md)$/i.test(path) ? [[file, text] as const] : [],
    ),
  );
