import type { Passage } from '../../../edition/index.ts';
import type { Message } from '../../../message/index.ts';
import type { Edition } from '../../../model/report/edition.ts';
import type { Report } from '../../../model/report/report.ts';
import type { Draft } from '../draft.ts';

/** A file of one format, and what can be said of it. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  /** What was found by reading it back; an error keeps it from leaving. */
  readonly messages: readonly Message[];
  /** Everything that can be read in it; asked for only where it is for everyone. */
  readonly passages: () => readonly Passage[];
  /** What it gives away beside its words; asked for likewise. */
  readonly traces?: () => readonly Message[];
}

/** Makes a file of a finished report, as this edition shows it. */
export type FormatWriter = (
  report: Report,
  context: { readonly draft: Draft; readonly edition: Edition; readonly signal?: AbortSignal | undefined },
) => Promise<WrittenFile>;
