/** An element of the body in XML. What stands between the words of two alike is made once: see `stencil`. */
export interface Fragment {
  readonly type: 'paragraph' | 'table' | 'row' | 'cell';
  readonly xml: string;
}

/** Stands in a stencil where content goes; no input may hold a noncharacter. */
export const fragmentSlot = '\uFDD5';

/** The XML before the first hole, after it, and after the second if there is one. */
export type Stencil = readonly [before: string, after: string, last: string];
const stencils = new Map<string, Stencil>();

/** What is written around holes, made once for a key. */
export function stencil(key: string, make: () => string): Stencil {
  const kept = stencils.get(key);
  if (kept) return kept;
  const [before = '', after = '', last = ''] = make().split(fragmentSlot);
  const made = [before, after, last] as const;
  stencils.set(key, made);
  return made;
}
