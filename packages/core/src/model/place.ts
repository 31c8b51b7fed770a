/**
 * Where a value or a word stands: line and column count from 1. Office files have none, but parts and cells; values that
 * never were in a file have a path, and lines only inside their own text.
 */
export interface Place {
  /** Empty of values that come from no file. */
  readonly file: string;
  /** JSON pointer (RFC 6901) into the values a dossier was made from: `/facts/3/metric`. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly part?: string;
  /** Counts from 1. */
  readonly paragraph?: number;
  /** The first words of that paragraph, by which people find it. */
  readonly opening?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Places of values by path, `facts/3/metric`; a path not listed has its parent's place. */
export type Places = ReadonlyMap<string, Place>;
