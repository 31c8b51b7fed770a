import type { Place } from '../../../model/place.ts';
import type { TextContext } from '../find-secrets.ts';

/** A title, heading, paragraph, cell or address as a reader meets it, whatever marks it is made of. */
export interface Passage extends TextContext {
  readonly text: string;
  /** Where a person wrote what stands at this offset. */
  readonly placeAt: (offset: number) => Place | undefined;
}
