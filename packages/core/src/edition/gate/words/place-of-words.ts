import type { Dossier } from '../../../model/dossier/dossier.ts';
import type { Place } from '../../../model/place.ts';

/** Where the data has these words, or the words they are made of: the title in report.yaml, a task's content. */
export function placeOfWords(words: string, dossier: Dossier): Place | undefined {
  const { taskList, places, report } = dossier;
  const root = { ...report, ...dossier, tasks: taskList.tasks, prose: Object.fromEntries(dossier.prose) };
  const found = [...places].flatMap(([path, place]) => {
    const value = valueAt(root, path.split('/'));
    return typeof value === 'string' && value.length > 1 && words.includes(value)
      ? [{ place, length: value.length }]
      : [];
  });
  return found.sort((a, b) => b.length - a.length)[0]?.place;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path)
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? at[key as never] : undefined;
  return at;
}
