import { type Message, say } from '../message/index.ts';
import type { Pack } from '../model/pack.ts';
import type { Place } from '../model/place.ts';
import { type PackFiles, parsePack } from './parse-pack.ts';
import { parsePackReference, referenceFrom, satisfies } from './reference.ts';

export interface ResolveOptions {
  /** Where the reference is written, for messages. */
  readonly place?: Place | undefined;
  /** Names of packs to suggest where one is missing. */
  readonly known?: readonly string[];
}

/** The chain of packs from the base to the one referred to; empty where one of them is missing. */
export function collectLayers(
  reference: string,
  packs: ReadonlyMap<string, PackFiles>,
  { place, known }: Required<ResolveOptions>,
  messages: Message[],
): readonly Pack[] {
  const chain: Pack[] = [];
  const ringOf = (name: string) => [...chain.map(({ label }) => label).reverse(), name].join(' → ');
  let next: string | undefined = reference;
  let from = place;
  while (next !== undefined) {
    const { name, range } = parsePackReference(next);
    if (chain.some(({ label }) => label === name)) {
      messages.push(say('pack/cycle', { place: from, actual: ringOf(name) }));
      return [];
    }
    const files = packs.get(name);
    if (!files) {
      messages.push(say('pack/not-found', { place: from, actual: name, expected: known }));
      return [];
    }
    const { value: pack, messages: found } = parsePack(files, name);
    messages.push(...found);
    if (!pack) return [];
    const { id, version } = pack.manifest;
    if (!satisfies(version, range)) {
      messages.push(say('pack/version', { place: from, subject: name, actual: version, expected: [range] }));
      return [];
    }
    const twin = chain.find(({ manifest }) => manifest.id === id);
    if (twin) {
      const at = { place: twin.places.get('id'), actual: id, subject: `${pack.label}/pack.yaml` };
      messages.push(say('pack/duplicate-pack', at));
      return [];
    }
    chain.unshift(pack);
    from = pack.places.get('extends') ?? { file: `${name}/pack.yaml` };
    next = pack.manifest.extends === undefined ? undefined : referenceFrom(name, pack.manifest.extends);
  }
  return chain;
}
