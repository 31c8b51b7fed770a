import type { MessageId } from '../../message/index.ts';

/** Characters that mean something else than their writer thinks, by their offsets in the text they were found in. */
export interface Mistake {
  readonly id: MessageId;
  readonly start: number;
  readonly end: number;
  /** What kind of markup was found, where its characters alone don't say it. */
  readonly name?: string;
  readonly expected: readonly string[];
}

/** Stands in a text for each character that has been understood. */
export const understood = '\uFFFC';

/** What to quote of a mistake, from the text as typed: its characters, of foreign markup its name and those that show. */
export function describeMistake({ name, start, end }: Mistake, typed: string): string {
  const found = typed.slice(start, end);
  if (name === undefined) return found.trim();
  if (found.trim() === '' || found.endsWith('\n')) return name;
  return `${name}“${found.length > 24 ? `${found.slice(0, 23)}…` : found}”`;
}
