import type { OutlineSection, Template } from '../../model/pack/outline.ts';
import { partsOf } from './partial-graph.ts';

/** A section in which nothing is written, below which nothing stands, and which leaves no slot: it would never appear. */
export interface SilentSection {
  readonly id: string;
  readonly title: Template;
}

const comments = /\{\{~?!(?:--[\s\S]*?--|[^}]*)~?\}\}/g;
const saysNothing = (body: Template | undefined): boolean =>
  partsOf(body).every(({ text }) => text.replace(comments, '').trim() === '');

export function silentSections(sections: readonly OutlineSection[]): readonly SilentSection[] {
  return sections.flatMap(({ id, title, body, whenMissing, children }) =>
    children.length === 0 && whenMissing === 'drop' && saysNothing(body) ? [{ id, title }] : silentSections(children),
  );
}
