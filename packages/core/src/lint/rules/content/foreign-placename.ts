import type { Dossier } from '../../../model/dossier/dossier.ts';
import { defineRule } from '../../framework/rule.ts';
import { organPlaces } from '../../text/organ-places.ts';

/** Every name of a place or organ that the dossier itself gives. */
function namesOf({ report, facts, evidence, taskList }: Dossier): string {
  const { organ, addressees, copyTo, departments, title = '' } = report;
  const units = departments.flatMap(({ name, aliases = [], members = [] }) => [name, ...aliases, ...members]);
  const sources = facts.flatMap(({ source }) => source ?? []);
  const documents = evidence.flatMap(({ title: document, issuer = '' }) => [document, issuer]);
  const owners = taskList.tasks.flatMap(({ lead, responsible, content }) => [...lead, ...responsible, content]);
  return [
    organ.name,
    organ.short ?? '',
    title,
    ...addressees,
    ...copyTo,
    ...units,
    ...sources,
    ...documents,
    ...owners,
  ].join('\n');
}

/** An organ of a place that the dossier does not know: what a copied text leaves behind. */
export const foreignPlacename = defineRule('content/foreign-placename', ({ lines, dossier }, say) => {
  if (!dossier) return;
  const names = namesOf(dossier);
  for (const line of lines) {
    if (line.kind === 'cell') continue;
    for (const { name, index } of organPlaces(line.free))
      if (!isKnown(name, names)) say({ line, start: index, end: index + name.length });
  }
});

/** A character more before a name does not make it another: 其中云山县, 原云山县. */
const isKnown = (name: string, names: string): boolean =>
  Array.from({ length: name.length - 1 }, (_, start) => name.slice(start)).some((end) => names.includes(end));
