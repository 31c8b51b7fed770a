import { say } from '../../message/index.ts';
import type { Pack, Patch } from '../../model/pack/pack.ts';
import { nearest, placeAt } from '../../source/index.ts';
import type { Stack } from './stack.ts';

/** Where a name leads in the end; undefined where it leads nowhere, or in a circle. */
function nameNow({ renamed, index }: Stack, old: string): string | undefined {
  const met = new Set<string>();
  let name = old;
  while (!index.has(name)) {
    const next = renamed.get(name);
    if (next === undefined || met.has(name)) return undefined;
    met.add(name);
    name = next;
  }
  return name;
}

/** Every old id that leads to a section that there is. */
export const namesNow = (stack: Stack): ReadonlyMap<string, string> =>
  new Map(
    [...stack.renamed.keys()].flatMap((old) => {
      const now = nameNow(stack, old);
      return now === undefined || now === old ? [] : [[old, now] as const];
    }),
  );

/** The layer as if its patches had been written for the ids that its base has now; each that was not is said. */
export function withNewTargets(stack: Stack, pack: Pack): Pack {
  const { patches } = pack.manifest;
  const names = namesNow(stack);
  if (!patches || names.size === 0) return pack;
  const own = ownIds(patches);
  const found = (old: string): string | undefined => (own.has(old) ? undefined : names.get(old));
  const moved = patches.map((patch, index): Patch => {
    const tell = (old: string, now: string, key: string) =>
      stack.messages.push(
        say('pack/renamed-target', {
          place: placeAt(pack.places, `patches/${index}/${key}`) ?? { file: `${pack.label}/pack.yaml` },
          actual: old,
          expected: [now],
        }),
      );
    const target = found(patch.target);
    if (target !== undefined) tell(patch.target, target, 'target');
    const order = patch.order?.map((old, at) => {
      const now = found(old);
      if (now !== undefined) tell(old, now, `order/${at}`);
      return now ?? old;
    });
    return { ...patch, ...(target !== undefined && { target }), ...(order && { order }) };
  });
  return { ...pack, manifest: { ...pack.manifest, patches: moved } };
}

/** Sections that the layer itself brings may have taken an old name. */
const ownIds = (patches: readonly Patch[]): ReadonlySet<string> =>
  new Set(patches.flatMap(({ section }) => (section ? [section.id] : [])));

/** What this layer renames: from an id that is gone to one that is there, in no circle. */
export function renameOwn(stack: Stack, { label, manifest, places }: Pack): void {
  const entries = Object.entries(manifest.renamed ?? {});
  for (const [old, name] of entries) if (!stack.index.has(old)) stack.renamed.set(old, name);
  for (const [old, name] of entries) {
    const place = placeAt(places, `renamed/${old}`) ?? { file: `${label}/pack.yaml` };
    const circle = circleFrom(stack, old);
    if (stack.index.has(old)) stack.messages.push(say('pack/renamed-still-there', { place, actual: old }));
    else if (circle) stack.messages.push(say('pack/renamed-circle', { place, actual: circle.join(' → ') }));
    else if (nameNow(stack, old) === undefined)
      stack.messages.push(
        say('pack/renamed-unknown', { place, actual: name, expected: nearest(name, stack.index.keys()) }),
      );
  }
}

function circleFrom({ renamed, index }: Stack, start: string): readonly string[] | undefined {
  const path = [start];
  for (let name = renamed.get(start); name !== undefined && !index.has(name); name = renamed.get(name)) {
    if (path.includes(name)) return [...path, name];
    path.push(name);
  }
  return undefined;
}
