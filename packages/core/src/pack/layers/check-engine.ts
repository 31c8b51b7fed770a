import { type Message, say } from '../../message/index.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { isRange, satisfies } from '../reference.ts';

/** What the layers say of the version of fazhi that they are written for, held against the one that reads them. */
export function checkEngine(layers: readonly Pack[], version: string): readonly Message[] {
  return layers.flatMap(({ label, manifest: { engine, id }, places }): readonly Message[] => {
    if (engine === undefined) return [];
    const place = places.get('engine') ?? { file: `${label}/pack.yaml` };
    if (!isRange(engine)) return [say('pack/engine-range', { place, actual: engine })];
    if (satisfies(version, engine)) return [];
    return [say('pack/engine', { place, subject: id, actual: version, expected: [engine] })];
  });
}
