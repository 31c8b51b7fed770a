import type { SetParagraph, SetProperty, SetRole } from '../../../model/report/typesetting.ts';
import type { RoledParagraph } from './set-roles.ts';

/** What is wrong with parts of a document in one way. */
export interface Fault {
  readonly actual: string;
  readonly expected: string;
  /** How many paragraphs of each part. */
  readonly parts: ReadonlyMap<SetRole, number>;
  /** The first of the part that has most of them. */
  readonly paragraph: SetParagraph;
  /** The styles that say so, where no paragraph says it by itself. */
  readonly styles: readonly string[];
}

export interface FoundFault {
  readonly actual: string;
  readonly expected: string;
}

/** One fault for whatever is wrong in the same way, wherever it stands: a style that others build on is one mistake. */
export function faultsBy(
  parts: readonly RoledParagraph[],
  find: (part: RoledParagraph) => FoundFault | undefined,
  property?: SetProperty,
): readonly Fault[] {
  const groups = new Map<string, FoundFault & { readonly all: RoledParagraph[] }>();
  for (const part of parts) {
    const fault = find(part);
    if (!fault) continue;
    const key = `${fault.actual} ${fault.expected}`;
    const group = groups.get(key) ?? { ...fault, all: [] };
    group.all.push(part);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ actual, expected, all }) => {
    const counts = new Map<SetRole, number>();
    for (const { role } of all) counts.set(role, (counts.get(role) ?? 0) + 1);
    const [most] = [...counts].sort((left, right) => right[1] - left[1])[0]!;
    const { paragraph } = all.find(({ role }) => role === most)!;
    const origins = property === undefined ? [undefined] : all.map((each) => each.paragraph.from[property]);
    const styles = new Set(origins.flatMap((origin) => origin ?? []));
    return { actual, expected, parts: counts, paragraph, styles: origins.includes(undefined) ? [] : [...styles] };
  });
}
