import type { Dossier } from '../../model/dossier/dossier.ts';

/**
 * The members of a dossier that others are rolled up into: those it lists, by the names that the parts of its figures have,
 * and those that only its figures know.
 */
export function membersOf({ report, facts }: Pick<Dossier, 'report' | 'facts'>): readonly string[] {
  const given = new Set(facts.flatMap(({ origins = [] }) => origins.map(({ part }) => part)));
  const isSame = (one: string, other: string) => one === other || one.startsWith(other) || other.startsWith(one);
  const listed = (report.members ?? []).map((name) =>
    given.has(name) ? name : ([...given].find((part) => isSame(name, part)) ?? name),
  );
  return [...new Set([...listed, ...given])];
}
