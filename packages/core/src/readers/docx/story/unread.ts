import type { UnreadKind } from '../../../model/edit.ts';

/** Something that prints and has no words to compare, where it stands. */
export interface UnreadSpot {
  readonly kind: UnreadKind;
  /** What can be said of it: words that are hidden, the code of a field; '' where nothing can. */
  readonly words: string;
  /** Of its text, counted from 0. */
  readonly paragraph: number;
}

/** Elements that print what we do not read, by local name. Their content is not looked into. */
export const unreadElements: Readonly<Record<string, UnreadKind>> = {
  pic: 'picture',
  imagedata: 'picture',
  model3d: 'picture',
  movie: 'picture',
  chart: 'chart',
  relIds: 'diagram',
  object: 'object',
  OLEObject: 'object',
  altChunk: 'chunk',
  subDoc: 'subdocument',
  contentPart: 'ink',
  control: 'control',
  // The number of the page and parts of today's date, as Word 6 had them without a field.
  pgNum: 'field',
  dayShort: 'field',
  dayLong: 'field',
  monthShort: 'field',
  monthLong: 'field',
  yearShort: 'field',
  yearLong: 'field',
};
