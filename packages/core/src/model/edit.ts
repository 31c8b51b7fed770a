/** One fact as a returned document has it. */
export type FactEdit =
  | { readonly kind: 'unchanged'; readonly id: string; readonly text: string }
  | { readonly kind: 'changed'; readonly id: string; readonly from: string; readonly to: string }
  | { readonly kind: 'deleted'; readonly id: string; readonly from: string }
  | { readonly kind: 'unbacked'; readonly text: string; readonly section: string | undefined };

/** One paragraph that a returned document has more or less than the draft. */
export interface ParagraphEdit {
  readonly kind: 'added' | 'removed';
  readonly section: string | undefined;
  readonly text: string;
}

/** What people did to a draft in Word. */
export interface EditList {
  readonly facts: readonly FactEdit[];
  readonly paragraphs: readonly ParagraphEdit[];
}
