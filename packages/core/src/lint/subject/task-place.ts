import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Place } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';

/** Where a task stands in its list, or a field of it. */
export function taskPlace({ dossier }: { readonly dossier?: Dossier }, id: string, field?: string): Place | undefined {
  const index = dossier?.taskList.tasks.findIndex((task) => task.id === id) ?? -1;
  if (!dossier || index === -1) return undefined;
  return placeAt(dossier.places, field === undefined ? `tasks/${index}` : `tasks/${index}/${field}`);
}
