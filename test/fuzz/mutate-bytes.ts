import { parsePackage, toText, writePackage } from '../../packages/core/src/ooxml/index.ts';
import { mutateText, textMutations, xmlMutations } from './mutate-text.ts';
import { nasty } from './nasty.ts';
import type { Random } from './random.ts';

const join = (...pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces);

const byteMutations: readonly ((bytes: Uint8Array, random: Random) => Uint8Array)[] = [
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, random) => {
    const at = random.below(bytes.length);
    return join(bytes.subarray(0, at), bytes.subarray(at + random.size(64)));
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const noise = Uint8Array.from({ length: random.size(64) }, () => random.below(256));
    return join(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
  ...[1, 2, 3].map(() => (bytes: Uint8Array, random: Random) => {
    const flipped = Uint8Array.from(bytes);
    for (let left = random.size(20); left > 0; left--) flipped[random.below(bytes.length)]! ^= 1 << random.below(8);
    return flipped;
  }),
  (bytes, random) => {
    const zeroed = Uint8Array.from(bytes);
    const at = random.below(bytes.length);
    return zeroed.fill(0, at, at + random.size(512));
  },
];

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let left = random.size(4); left > 0 && mutated.length > 0; left--)
    mutated = random.of(byteMutations)(mutated, random);
  return mutated;
}

/** An Office file of which a part is gone, spoilt or another's, packed as a sound program packs. */
export function mutatePackage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(4) === 0) return mutateBytes(bytes, random);
  const parts = new Map(parsePackage(bytes));
  for (let left = random.size(4); left > 0 && parts.size > 0; left--) {
    const name = random.of([...parts.keys()]);
    const part = parts.get(name)!;
    const ways = [
      () => void parts.delete(name),
      () => void parts.set(name, mutateBytes(part, random)),
      () => void parts.set(name, parts.get(random.of([...parts.keys()]))!),
      () => {
        parts.delete(name);
        parts.set(`${random.of(['', 'word/', 'xl/', '/', '..\\'])}${random.of(nasty).slice(0, 40)}.xml`, part);
      },
      ...[1, 2, 3, 4, 5, 6].map(
        () => () =>
          void parts.set(
            name,
            Buffer.from(
              mutateText(toText(part), random, [...xmlMutations, ...xmlMutations, ...xmlMutations, ...textMutations]),
            ),
          ),
      ),
    ];
    random.of(ways)();
  }
  return writePackage(parts);
}
