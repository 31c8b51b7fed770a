import { editKeys, editKeysBelow, replaceScalars, yamlBlock, yamlScalar } from '../../../source/index.ts';
import type { FactUpdates } from '../update-facts.ts';
import type { WordingUpdates } from './update-wording.ts';

/** Where a dossier is, and its texts by the names that messages carry. */
interface Sources {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The texts of a dossier with numbers and wording written into them, by name: those that are other texts than before. */
export function wordingFiles(
  { updates, title }: WordingUpdates,
  { updates: facts }: Pick<FactUpdates, 'updates'>,
  { folder, texts }: Sources,
): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const textOf = (name: string) => made.get(name) ?? texts.get(name) ?? '';
  for (const name of new Set(facts.map(({ place }) => place.file))) {
    const here = facts.filter(({ place }) => place.file === name).map(({ place, to }) => ({ place, value: to }));
    made.set(name, replaceScalars(textOf(name), here));
  }
  const report = folder === '.' ? 'report.yaml' : `${folder}/report.yaml`;
  const isInReport = updates.some(({ place }) => place !== undefined && !place.isWholeFile);
  const below = (path: string) => (folder === '.' ? path : `${folder}/${path}`);
  for (const update of updates) {
    if (update.place?.isWholeFile) made.set(update.place.file, update.text);
    else if (update.place || isInReport || holdsProse(texts.get(report)))
      made.set(report, editKeysBelow(textOf(report), 'prose', { [update.id]: yamlBlock(update.text) }));
    else made.set(below(`prose/${update.id}.md`), update.text);
  }
  if (title !== undefined) made.set(report, editKeys(textOf(report), { title: yamlScalar(title) }));
  return made;
}

const holdsProse = (report: string | undefined): boolean => /^prose:/m.test(report ?? '');
