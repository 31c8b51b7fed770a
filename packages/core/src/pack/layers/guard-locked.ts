import { catalogue, type MessageKind, say } from '../../message/index.ts';
import type { Origin } from '../../model/dossier/origin.ts';
import type { RuleLevel } from '../../model/lint.ts';
import type { Locked } from '../../model/pack/outline.ts';
import type { Pack } from '../../model/pack/pack.ts';
import type { Place } from '../../model/place.ts';
import { nearest, placeAt } from '../../source/index.ts';
import { bodyWithPartials } from '../patch-basis.ts';
import type { Block } from './block.ts';
import { partialName, type Stack } from './stack.ts';

/**
 * Remembers what is locked as it is now. Given the layer that was applied since, it says what that changed: whatever the
 * way, a patch, a file in the place of another, a partial that the locked words print, an outline written anew.
 */
export function guardLocked(stack: Stack): (pack: Pack) => void {
  const before = new Map([...stack.locked.keys()].map((id) => [id, stateOf(stack, id)]));
  return (pack) => {
    for (const [id, state] of before) {
      if (state === undefined || stateOf(stack, id) === state) continue;
      const subject = stack.locked.get(id)?.pack;
      stack.messages.push(say('pack/locked', { place: placeOfChange(stack, pack, id), actual: id, subject }));
    }
    guardRules(stack, pack);
  };
}

/** All that is locked of a thing, as text; undefined of what is a rule. */
function stateOf(stack: Stack, id: string): string | undefined {
  const { block } = stack.index.get(id) ?? {};
  if (block) {
    const { locked: _locked, ...parameters } = block.parameters;
    const layout = id === 'report' ? stack.layout : undefined;
    return JSON.stringify([block.title?.text, bodyWithPartials(block, stack), parameters, layout]);
  }
  const metric = stack.metrics.get(id);
  if (metric) return JSON.stringify(metric);
  return stack.locked.get(id)?.level === undefined ? '' : undefined;
}

/** Where the layer changed it: its patch, its file, or the partial that its words print. */
function placeOfChange(stack: Stack, pack: Pack, id: string): Place {
  const block: Block | undefined = stack.index.get(id)?.block ?? stack.removed.get(id);
  const origins = [...(block?.origins.values() ?? []), ...(stack.metricOrigins.get(id)?.values() ?? [])];
  const isOwn = (origin: Origin) => origin.pack === pack.label;
  const own = block && !stack.index.has(id) ? block.origins.get('removed') : origins.find(isOwn);
  if (own) return own.place;
  const partials = [...stack.partialOrigins].filter(
    ([path, origin]) => isOwn(origin) && block && bodyWithPartials(block, stack).includes(`{{> ${partialName(path)}}}`),
  );
  return partials[0]?.[1].place ?? { file: `${pack.label}/pack.yaml` };
}

/** What this layer locks: its own sections and metrics, and whatever it names. */
export function lockOwn(stack: Stack, { label, manifest, places }: Pack): void {
  const { index, metrics, locked } = stack;
  for (const [id, { block }] of index) if (block.parameters.locked && !locked.has(id)) locked.set(id, { pack: label });
  for (const [id, metric] of metrics) if (metric.locked && !locked.has(id)) locked.set(id, { pack: label });
  for (const [at, id] of (manifest.locked ?? []).entries()) {
    const place = placeAt(places, `locked/${at}`) ?? { file: `${label}/pack.yaml` };
    if (locked.has(id)) continue;
    if (index.has(id) || metrics.has(id)) locked.set(id, { pack: label });
    else if (rulesUnder(id).length > 0) lockRule(stack, id, manifest.rules ?? {}, label);
    else
      stack.messages.push(
        say('pack/locked-unknown', { place, actual: id, expected: nearest(id, [...index.keys(), ...metrics.keys()]) }),
      );
  }
}

/** A rule is locked at the level that the layer gives it; where it gives none, at its own. */
function lockRule({ locked }: Stack, key: string, levels: Readonly<Record<string, RuleLevel>>, pack: string): void {
  for (const rule of rulesUnder(key)) {
    const level = levelIn(rule, levels) ?? kinds[rule]?.severity;
    if (!locked.has(rule)) locked.set(rule, { pack, level });
  }
}

function guardRules({ locked, messages }: Stack, { label, manifest, places }: Pack): void {
  for (const { key, rule, pack } of loosened(locked, manifest.rules ?? {}))
    messages.push(
      say('pack/locked-rule', {
        place: placeAt(places, `rules/${key}`) ?? { file: `${label}/pack.yaml` },
        actual: key,
        subject: pack,
        ...(key !== rule && { expected: [rule] }),
      }),
    );
}

const kinds: Readonly<Record<string, MessageKind>> = catalogue;
const groupOf = (rule: string) => rule.slice(0, rule.indexOf('/'));
const rulesUnder = (key: string): readonly string[] =>
  Object.keys(kinds).filter((id) => kinds[id]?.layer !== undefined && [id, groupOf(id), kinds[id].layer].includes(key));
const keysOf = (rule: string): readonly string[] => [rule, groupOf(rule), kinds[rule]?.layer ?? ''];
const levelIn = (rule: string, levels: Readonly<Record<string, RuleLevel>>): RuleLevel | undefined =>
  keysOf(rule).flatMap((key) => levels[key] ?? [])[0];

/** Keys of `rules:` that give a locked rule another level, each once. */
export function loosened(
  locked: ReadonlyMap<string, Locked>,
  levels: Readonly<Record<string, RuleLevel>>,
): readonly { readonly key: string; readonly rule: string; readonly pack: string }[] {
  const found = [...locked].flatMap(([rule, { pack, level }]) => {
    const said = level === undefined ? undefined : levelIn(rule, levels);
    const key = keysOf(rule).find((each) => levels[each] !== undefined);
    return said === undefined || said === level || key === undefined ? [] : [{ key, rule, pack }];
  });
  return [...new Map(found.map((each) => [each.key, each])).values()];
}
