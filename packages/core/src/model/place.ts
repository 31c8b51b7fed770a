/** Where a value or a word stands: line and column count from 1. Office files have none, but parts and cells. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly part?: string;
  /** Counts from 1. */
  readonly paragraph?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Places of values by path, `facts/3/metric`; a path not listed has its parent's place. */
export type Places = ReadonlyMap<string, Place>;
