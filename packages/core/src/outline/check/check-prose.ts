import { type Message, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Origin } from '../../model/dossier/origin.ts';
import type { CompiledOutline, CompiledSection } from '../compile-outline.ts';

/** Prose whose section the outline does not have would be lost without a word. */
export function checkProse(
  { sections }: Pick<CompiledOutline, 'sections'>,
  { prose }: Pick<Dossier, 'prose'>,
): readonly Message[] {
  const idsOf = (each: CompiledSection): string[] => [each.id, ...each.children.flatMap(idsOf)];
  const known = new Set(['preamble', 'closing', ...sections.flatMap(idsOf)]);
  return [...prose].flatMap(([id, { place }]) =>
    known.has(id) ? [] : [say('prose/unknown-section', { place, actual: id, expected: [...known] })],
  );
}

/** Sections that have no words in the pack, for which nobody wrote any and which leave no slot: they are left out. */
export function checkSilent(
  { sections }: Pick<CompiledOutline, 'sections'>,
  { prose }: Pick<Dossier, 'prose'>,
): readonly Message[] {
  const silent = ({ id, title, body, whenMissing, children }: CompiledSection): readonly Message[] =>
    body === undefined && children.length === 0 && whenMissing === 'drop' && !prose.has(id)
      ? [say('pack/no-body', { place: title.place, actual: id, expected: [`sections/${id}.hbs`] })]
      : children.flatMap(silent);
  return sections.flatMap(silent);
}

/**
 * Prose that stands for the whole of a section to which layers add words of their own: a city’s sentence for all its
 * counties would be gone, and nobody would know.
 */
export function checkSwallowed(
  { sections, preamble, closing, origins }: Pick<CompiledOutline, 'sections' | 'preamble' | 'closing' | 'origins'>,
  { prose }: Pick<Dossier, 'prose'>,
): readonly Message[] {
  const bodiesOf = ({
    id,
    body,
    children,
  }: CompiledSection): readonly (readonly [string, CompiledSection['body']])[] => [
    [id, body],
    ...children.flatMap(bodiesOf),
  ];
  const bodies = [['preamble', preamble] as const, ['closing', closing] as const, ...sections.flatMap(bodiesOf)];
  return bodies.flatMap(([id, body]) => {
    const written = prose.get(id);
    const added = !written || !body || body.takesProse ? [] : additionsIn(origins.get(id)?.get('body'));
    if (!written || added.length === 0) return [];
    const packs = [...new Set(added.map(({ pack }) => pack))].join('、');
    const expected = added.map(({ place }) => place.file);
    return [say('prose/swallows', { place: written.place, actual: id, subject: packs, expected })];
  });
}

const additionsIn = (origin: Origin | undefined): readonly Origin[] =>
  origin && (origin.op === 'append' || origin.op === 'prepend') ? [...additionsIn(origin.before), origin] : [];
