import type { Inline } from '../../../model/report/report.ts';
import type { Stars } from './pair-strong.ts';
import type { TypedText } from './typed-text.ts';

/** What was read at one place: nodes, or words that the typed characters stand for. */
export interface Token {
  /** How many characters it has. */
  readonly length: number;
  readonly nodes?: readonly (Inline | Stars)[];
  readonly words?: string;
}

/** A stretch of a text being read. */
export interface Stretch {
  readonly typed: TypedText;
  readonly words: string;
  /** Where the stretch begins in its text. */
  readonly from: number;
}

/** What stands at this place of the stretch; undefined where it is but a character. */
export type ReadToken = (stretch: Stretch, at: number) => Token | undefined;
