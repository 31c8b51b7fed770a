import type { Confidence } from '../../model/report/reading.ts';
import type { Section } from '../../model/report/report.ts';
import type { HeadingClass, PartClass } from '../../tree/index.ts';
import type { Line } from './line.ts';

/** A part of a report, under a heading or told of without one. */
export interface ReadPart {
  readonly class: HeadingClass;
  /** What it tells of: one part of the four, several where they are mixed, none of a theme. */
  readonly names: readonly PartClass[];
  /** Undefined where words alone tell of it: 2026年，我们将继续…. */
  readonly section: Section | undefined;
  /** Where it begins. */
  readonly line: Line;
}

/** The parts of a report as they were read, and how sure that is. */
export interface Structure {
  readonly parts: readonly ReadPart[];
  /** What sections below the first level tell of, under a part of another kind. */
  readonly inner: readonly ReadPart[];
  readonly confidence: Confidence;
}
