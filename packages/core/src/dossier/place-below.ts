import type { Outcome } from '../message/index.ts';
import type { Dossier, Prose } from '../model/dossier.ts';
import type { Place } from '../model/place.ts';

/** The same dossier and messages with every file named from `folder` on, so that a person can open it. */
export function placeBelow(outcome: Outcome<Dossier | undefined>, folder: string): Outcome<Dossier | undefined> {
  const name = (file: string) => (folder === '.' ? file : `${folder}/${file}`);
  const move = (place: Place): Place => ({ ...place, file: name(place.file) });
  const moveProse = (prose: Prose): Prose => ({ ...prose, place: move(prose.place) });
  for (const message of outcome.messages) message.file = name(message.file ?? 'report.yaml');

  const { value, messages } = outcome;
  if (!value) return { value, messages };
  const places = new Map([...value.places].map(([path, place]) => [path, move(place)]));
  const prose = new Map([...value.prose].map(([id, each]) => [id, moveProse(each)]));
  return { value: { ...value, places, prose, attachments: value.attachments.map(moveProse) }, messages };
}
