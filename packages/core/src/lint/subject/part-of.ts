import type { HeadingClass, PartClass } from '../../tree/index.ts';
import type { Line } from '../framework/line.ts';

/** The class of the part a line stands in; themes are achievements. Undefined outside of parts. */
export function partOf({ part }: Line): Exclude<HeadingClass, 'theme'> | undefined {
  return part?.class === 'theme' ? 'achievements' : part?.class;
}

/** Whether the part a line stands in tells of this one, alone or among others. */
export const tellsOf = ({ part }: Line, wanted: PartClass): boolean => part?.names.includes(wanted) ?? false;
