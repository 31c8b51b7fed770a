import { addMessages, type Message, say } from '../message/index.ts';
import type { Pack, Patch } from '../model/pack/pack.ts';
import type { Place } from '../model/place.ts';
import { placeAt } from '../source/index.ts';

/** A patch with its position in the layer and the place of each of its keys. */
export interface PlacedPatch {
  readonly patch: Patch;
  readonly index: number;
  readonly place: (key?: string) => Place;
}

type Field = 'title' | 'template' | 'section' | 'order' | 'values';
const fields: readonly Field[] = ['title', 'template', 'section', 'order', 'values'];

/** The one key each patch needs besides `op`, `target` and `base`. */
const needed: Readonly<Record<Patch['op'], Field | undefined>> = {
  replace: 'template',
  append: 'template',
  prepend: 'template',
  remove: undefined,
  retitle: 'title',
  'insert-after': 'section',
  'insert-before': 'section',
  reorder: 'order',
  set: 'values',
};

/** What a patch touches. `remove` touches all; a `replace` touches both ends of a body. */
const touches: Readonly<Record<Exclude<Patch['op'], 'set'>, readonly string[]>> = {
  replace: ['start', 'end'],
  prepend: ['start'],
  append: ['end'],
  remove: ['all'],
  retitle: ['title'],
  'insert-after': ['after'],
  'insert-before': ['before'],
  reorder: ['order'],
};
const touched = ({ op, values = {} }: Patch): readonly string[] =>
  op === 'set' ? Object.keys(values).map((key) => `value ${key}`) : touches[op];

/** The patches of a layer that say one thing each and do not contradict each other. */
export function checkPatches(pack: Pack, messages: Message[]): readonly PlacedPatch[] {
  const met = new Map<string, Map<string, PlacedPatch>>();
  return (pack.manifest.patches ?? []).flatMap((patch, index) => {
    const placed: PlacedPatch = {
      patch,
      index,
      place: (key) =>
        placeAt(pack.places, key === undefined ? `patches/${index}` : `patches/${index}/${key}`) ?? {
          file: `${pack.label}/pack.yaml`,
        },
    };
    const found = fieldMessages(placed);
    addMessages(messages, found);
    if (found.length > 0) return [];
    const here = met.get(patch.target) ?? new Map<string, PlacedPatch>();
    met.set(patch.target, here);
    const own = touched(patch);
    const rival = own.includes('all')
      ? [...here.values()][0]
      : (own.map((aspect) => here.get(aspect)).find((each) => each !== undefined) ?? here.get('all'));
    if (rival) {
      messages.push(clash(placed, rival));
      return [];
    }
    for (const aspect of own) here.set(aspect, placed);
    return [placed];
  });
}

export function clash({ patch, place }: PlacedPatch, rival: PlacedPatch): Message {
  const other = rival.place();
  return say('pack/patch-clash', {
    place: place('target'),
    subject: patch.target,
    actual: `${other.line ?? 1}行的 ${rival.patch.op}`,
    expected: [patch.op],
  });
}

function fieldMessages({ patch, place }: PlacedPatch): readonly Message[] {
  const need = needed[patch.op];
  const expected = need === undefined ? [] : [need];
  const stray = fields.filter((field) => field !== need && patch[field] !== undefined);
  return [
    ...(need !== undefined && patch[need] === undefined
      ? [say('pack/patch-field', { place: place(), subject: patch.op, expected })]
      : []),
    ...stray.map((actual) => say('pack/patch-field', { place: place(actual), subject: patch.op, actual, expected })),
  ];
}
