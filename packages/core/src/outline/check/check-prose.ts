import { type Message, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
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
