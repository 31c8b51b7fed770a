import type { Spot } from '../block.ts';

/** Text that fits no field, with its place. */
export interface Unparsed {
  readonly text: string;
  readonly spot: Spot;
}

/** A task as it is read, before it has an id. Texts are tidied; units are split. */
export interface RawTask {
  readonly number: string | undefined;
  readonly group: readonly string[];
  readonly content: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly deadline: string;
  /** Columns that state targets apart from the content. */
  readonly aims: readonly Unparsed[];
  readonly unparsed: readonly Unparsed[];
  readonly spot: Spot;
}

/** What a body of blocks came to. */
export interface RawList {
  readonly tasks: readonly RawTask[];
  /** Text between the tasks that belongs to none; the task before it keeps it. */
  readonly unparsed: readonly (Unparsed & { readonly after: number })[];
  /** Lines around the list that are no part of it: 版头, 主送, 通知, 落款. */
  readonly surroundings: readonly string[];
}
