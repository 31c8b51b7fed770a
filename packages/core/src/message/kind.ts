import type { Place } from '../model/place.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Where in an Office file: these have no lines. */
export interface OfficePlace {
  readonly file: string;
  readonly part?: string;
  readonly paragraph?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** What a message is about. Wording comes from the catalogue. */
export interface Finding {
  readonly place?: Place | OfficePlace | undefined;
  /** What was found, as text. */
  readonly actual?: string | undefined;
  /** What was expected, each a Chinese phrase. */
  readonly expected?: readonly string[] | undefined;
  /** The thing it is about: a metric's name, a key, a file. */
  readonly subject?: string | undefined;
}

/** One row of the catalogue. */
export interface MessageKind {
  readonly severity: Severity;
  readonly reason: (finding: Finding) => string;
  readonly note?: string;
}
