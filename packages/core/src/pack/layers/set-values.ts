import type { z } from 'zod';
import { addMessages } from '../../message/index.ts';
import type { Origin } from '../../model/dossier/origin.ts';
import { metric } from '../../model/pack/metric.ts';
import { type Pack, sectionParameters } from '../../model/pack/pack.ts';
import type { Place, Places } from '../../model/place.ts';
import { layoutKeys } from '../../model/report/layout.ts';
import { schemaMessages } from '../../source/index.ts';
import type { PlacedPatch } from '../check-patches.ts';
import { setOrigin } from './block.ts';
import type { Stack } from './stack.ts';

const metricFields = metric.omit({ id: true });

/** Sets parameters of a section, fields of a metric, or, on `report`, the layout; each schema judges its own. */
export function setValues(stack: Stack, pack: Pack, placed: PlacedPatch): void {
  const { target, values = {} } = placed.patch;
  const { block } = stack.index.get(target) ?? {};
  const definition = stack.metrics.get(target);
  const ofMetric = definition && (!block || Object.keys(values).some((key) => key in metricFields.shape));
  const checked = <Value>(schema: z.ZodType<Value>, old: object): Value | undefined => {
    const value = { ...old, ...values };
    const { success, data, error } = schema.safeParse(value);
    if (success) return data;
    const places = placesOfValues(pack, placed);
    addMessages(stack.messages, schemaMessages(error.issues, { values: places, keys: places, schema, value: values }));
    return undefined;
  };

  if (ofMetric) {
    const { id, ...old } = definition;
    const set = checked(metricFields, old);
    if (!set) return;
    stack.metrics.set(id, { id, ...set });
    note({ origins: stack.metricOrigins.get(id) ?? new Map() }, pack, placed);
  } else if (block?.id === 'report') {
    const set = checked(layoutKeys, stack.layout ?? {});
    if (!set) return;
    stack.layout = set;
    note(block, pack, placed);
  } else if (block) {
    const set = checked(sectionParameters, block.parameters);
    if (!set) return;
    block.parameters = set;
    note(block, pack, placed);
  }
}

function note(block: { readonly origins: Map<string, Origin> }, pack: Pack, { patch, place }: PlacedPatch): void {
  for (const [key, value] of Object.entries(patch.values ?? {})) {
    setOrigin(block, key, { pack: pack.label, op: 'set', place: place(`values/${key}`), text: written(value) });
  }
}

const written = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function placesOfValues({ places }: Pack, { index, place }: PlacedPatch): Places {
  const prefix = `patches/${index}/values/`;
  const inside = [...places].flatMap(([path, at]): [string, Place][] =>
    path.startsWith(prefix) ? [[path.slice(prefix.length), at]] : [],
  );
  return new Map([['', place('values')], ...inside]);
}
