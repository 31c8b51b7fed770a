import type { Section } from '../../model/report/report.ts';
import type { Line } from '../framework/line.ts';

/** The lines of each part of a report, in one pass over all of them. */
export function linesOfParts(lines: readonly Line[]): ReadonlyMap<Section, readonly Line[]> {
  const parts = new Map<Section, Line[]>();
  for (const line of lines) {
    const [part] = line.sections;
    if (part && !parts.get(part)?.push(line)) parts.set(part, [line]);
  }
  return parts;
}

/** The heading of a part, which stands among its lines. */
export const isPartHeading = ({ kind, level }: Line): boolean => kind === 'heading' && level === 1;
