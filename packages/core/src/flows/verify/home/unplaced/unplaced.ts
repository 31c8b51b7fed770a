/** A paragraph or row of an edited file, or of the draft, that stands in no source as it stands in the file. */
export interface Unplaced {
  /** `level` of a heading that is one of another level, or none: its words stand. `number`: all but a number went home. */
  readonly kind: 'came' | 'went' | 'level' | 'number';
  /** Its words, those of a row apart by a bar; of `level` before them what it was and what it is. */
  readonly text: string;
  /** The words before and after it in the file that it is in. */
  readonly before: string;
  readonly after: string;
  /** The heading it stands below. */
  readonly section: string;
  /** Why it was not written, and what to do; of what merely found no place none. */
  readonly reason?: string;
}
