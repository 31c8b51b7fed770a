import type { Layer } from '../model/lint.ts';
import type { Place } from '../model/place.ts';

/** How grave a message is: an `error` keeps a document back, a `warning` is to be looked at, an `info` is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** What a message is about. Wording comes from the catalogue. */
export interface Finding {
  readonly place?: Place | undefined;
  /** Where it ends, of a span inside one file. */
  readonly end?: Pick<Place, 'line' | 'column'> | undefined;
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
  /** The same about a value that never was in a file: there are no files to name then, and no quotation marks of YAML. */
  readonly ofValues?: (finding: Finding) => string;
  readonly note?: string;
  /** Where it is explained, of a rule from outside. */
  readonly url?: string;
  /** Of a rule that can be configured: where it comes from. */
  readonly layer?: Layer;
  /** Of a finding that one comment may release at one place, with a reason; no setting changes it. */
  readonly releasable?: true;
  /** Of a rule that speaks only where a dossier or a pack asks for it. */
  readonly off?: true;
}
