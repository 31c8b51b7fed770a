import type { Formulation } from '../../model/pack/formulation.ts';
import { nearest } from '../../source/index.ts';

/** A document by its name, as published. */
export interface KnownTitle {
  /** Without years. */
  readonly name: string;
  /** 2021—2025, of each document that bears the name and years, in the table's order. */
  readonly years: readonly string[];
  /** Names that it is given by mistake. */
  readonly wrong: readonly string[];
}

const documents: readonly Formulation['kind'][] = ['plan', 'programme', 'law', 'regulation', 'party-rule'];
const withYears = /^(.+?)（((?:19|20)\d\d—(?:19|20)\d\d)年）$/;
const nameOf = (title: string): string => withYears.exec(title)?.[1] ?? title;

/** Documents of the table whose names are certain: `confidence: verified`. */
export function knownTitles(formulations: readonly Formulation[]): readonly KnownTitle[] {
  const known = new Map<string, { years: string[]; wrong: string[] }>();
  for (const { kind, term, aliases, wrongForms, confidence } of formulations) {
    if (confidence !== 'verified' || !documents.includes(kind)) continue;
    const titles = [term, ...aliases].map((title) => title.split('：').at(-1) ?? title);
    for (const title of titles) {
      const [, name = title, years] = withYears.exec(title) ?? [];
      const entry = known.get(name) ?? { years: [], wrong: [] };
      known.set(name, { ...entry, years: years === undefined ? entry.years : [...entry.years, years] });
    }
    const names = titles.map(nameOf);
    for (const form of wrongForms) {
      const [name] = nearest(form, names, 1);
      if (name !== undefined && !form.startsWith(name)) known.get(name)?.wrong.push(form);
    }
  }
  return [...known].map(([name, entry]) => ({ name, ...entry }));
}
