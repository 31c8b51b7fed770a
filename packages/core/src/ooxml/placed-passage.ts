import type { Passage } from '../model/redline/passage.ts';
import type { XmlElement } from './xml.ts';

/** A passage of a Word file with the elements it stands in. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** The paragraph, or the row. */
  readonly element: XmlElement;
  /** The paragraphs of each cell; of a paragraph itself alone. */
  readonly paragraphs: readonly (readonly XmlElement[])[];
}
