import { type Message, type Outcome, say } from '../../message/index.ts';
import type { Formulation } from '../../model/pack/formulation.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { nearest, placeAt } from '../../source/index.ts';

/** The formulations of all layers, base first: an entry takes the place of the one of the same id below it. */
export function mergeFormulations(layers: readonly Pack[]): Outcome<readonly Formulation[]> {
  const merged = new Map<string, Formulation>();
  const messages: Message[] = [];
  for (const pack of layers) {
    const own = new Set<string>();
    pack.formulations.forEach((entry, index) => {
      if (own.has(entry.id))
        messages.push(say('pack/duplicate-formulation', { place: placeOf(pack, `${index}/id`), actual: entry.id }));
      own.add(entry.id);
      merged.set(entry.id, entry);
    });
  }
  for (const pack of layers)
    pack.formulations.forEach(({ replacedBy }, index) => {
      if (replacedBy === null || merged.has(replacedBy)) return;
      const place = placeOf(pack, `${index}/replacedBy`);
      const expected = nearest(replacedBy, [...merged.keys()]);
      messages.push(say('pack/unknown-formulation', { place, actual: replacedBy, expected }));
    });
  return { value: [...merged.values()], messages };
}

const placeOf = ({ label, formulationPlaces }: Pack, path: string) =>
  placeAt(formulationPlaces, `formulations/${path}`) ?? { file: `${label}/formulations.yaml` };
