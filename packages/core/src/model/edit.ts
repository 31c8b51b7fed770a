import type { FactStyle } from './fact-style.ts';

/** One fact as a returned document has it. */
export interface FactEdit {
  readonly kind: 'unchanged' | 'changed' | 'deleted';
  readonly id: string;
  readonly style: FactStyle;
  /** What the ledger prints there. */
  readonly expected: string;
  /** What stands there now; '' where it is gone. */
  readonly actual: string;
  readonly section: string | undefined;
}

/** A figure that no fact backs and the draft did not have. */
export interface UnbackedFigure {
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
  readonly section: string | undefined;
}

/** One paragraph that a returned document has more or less than the draft. */
export interface ParagraphEdit {
  readonly kind: 'added' | 'removed';
  readonly section: string | undefined;
  readonly text: string;
}

/** What people did to a draft in Word, in reading order. */
export interface EditList {
  readonly facts: readonly FactEdit[];
  readonly unbacked: readonly UnbackedFigure[];
  readonly paragraphs: readonly ParagraphEdit[];
}
