/**
 * What stands on the page for a field. `nothing`: a mark for an index. `result`: words that are read like any others.
 * `page`: the number of the page, right by itself. `computed`: words a program works out again whenever it likes, so that
 * what we read today need not be what is printed tomorrow.
 */
export type FieldKind = 'nothing' | 'result' | 'page' | 'computed';

const kinds = new Map<string, FieldKind>([
  ['XE', 'nothing'],
  ['TC', 'nothing'],
  ['RD', 'nothing'],
  ['HYPERLINK', 'result'],
  ['TOC', 'result'],
  ['PAGEREF', 'result'],
  ['PAGE', 'page'],
  ['NUMPAGES', 'page'],
  ['SECTIONPAGES', 'page'],
]);

/** By the first word of the code: PAGE, or QUOTE "22件". */
export const fieldKind = (code: string): FieldKind =>
  kinds.get(/^\s*([A-Za-z]*)/.exec(code)?.[1]?.toUpperCase() ?? '') ?? 'computed';

/** A field that began and has not ended: first its code, then what it printed last. */
export interface OpenField {
  code: string;
  inResult: boolean;
  result: string;
  /** Words that stand in the code, where none belong; they are text if the code never ends. */
  strays: string;
}
