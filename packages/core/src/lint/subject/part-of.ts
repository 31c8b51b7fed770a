import type { Section } from '../../model/report/report.ts';
import { classifyHeading, type HeadingClass, plainText } from '../../tree/index.ts';
import type { Line } from '../framework/line.ts';

export const classOf = (section: Section): HeadingClass => classifyHeading(plainText(section.title));

/** The class of the level-1 section a line stands in; themes are achievements. Undefined outside of sections. */
export function partOf({ sections: [first] }: Line): Exclude<HeadingClass, 'theme'> | undefined {
  if (first?.level !== 1) return undefined;
  const part = classOf(first);
  return part === 'theme' ? 'achievements' : part;
}
