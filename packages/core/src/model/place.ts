/** Where a value or a word stands in its file: line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Places of values by path, `facts/3/metric`; a path not listed has its parent's place. */
export type Places = ReadonlyMap<string, Place>;
