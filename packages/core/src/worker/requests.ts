import type { DossierValues } from '../dossier/index.ts';
import type { FileCheckOptions } from '../flows/check/check-file.ts';
import type { Draft } from '../flows/draft/draft.ts';
import type { Format } from '../flows/draft/publish.ts';
import { type OptionKinds, requireOptions } from '../message/index.ts';
import type { PlainMessage } from '../message/plain-message.ts';
import type { EditionId } from '../model/report/edition.ts';
import type { PackFiles } from '../pack/index.ts';

/** A dossier as values, and the packs that it may need: plain data, which passes between threads. */
export interface GivenDossier {
  readonly values: DossierValues;
  /** Files by path, by pack name. */
  readonly packs: ReadonlyMap<string, PackFiles>;
}

/** An outcome that passed between threads. */
export interface PlainOutcome<Value> {
  readonly value: Value;
  readonly messages: readonly PlainMessage[];
}

/** What a worker can be asked for, and what it answers. */
export interface WorkerRequests {
  /** The draft, undefined where there is none, with every message. */
  readonly draft: { readonly given: GivenDossier; readonly answer: PlainOutcome<Draft | undefined> };
  /** Every message of values, packs, drafting and rules. */
  readonly check: {
    readonly given: GivenDossier & { readonly editions?: readonly EditionId[] };
    readonly answer: readonly PlainMessage[];
  };
  /** The file; its bytes are handed over and not copied. */
  readonly publish: {
    readonly given: GivenDossier & {
      readonly edition: EditionId;
      readonly format: Format;
      readonly allowOpen?: boolean;
    };
    readonly answer: PlainOutcome<Uint8Array | undefined>;
  };
  /** What the rules find in a report that somebody else made. */
  readonly checkFile: {
    readonly given: { readonly bytes: Uint8Array; readonly file: string } & Pick<
      FileCheckOptions,
      'year' | 'formulations'
    >;
    readonly answer: readonly PlainMessage[];
  };
}

/** What a worker can be asked for: `draft`, `check`, `publish`, `checkFile`. */
export type WorkerVerb = keyof WorkerRequests;

/** One question to a worker. */
export type WorkerRequest = {
  [Verb in WorkerVerb]: { readonly verb: Verb; readonly given: WorkerRequests[Verb]['given'] };
}[WorkerVerb];

/** How a worker is asked. */
export interface AskOptions {
  /** Ends the work there, and the waiting here. */
  readonly signal?: AbortSignal | undefined;
}
const kinds: OptionKinds<AskOptions> = { signal: 'signal?' };

/** The requests as functions; each takes a signal. */
export type WorkerClient = {
  readonly [Verb in WorkerVerb]: (
    given: WorkerRequests[Verb]['given'],
    options?: AskOptions,
  ) => Promise<WorkerRequests[Verb]['answer']>;
};

const verbs = ['draft', 'check', 'publish', 'checkFile'] as const satisfies readonly WorkerVerb[];

/** The requests as functions over something that can be asked. */
export const clientOf = (ask: (request: WorkerRequest, signal?: AbortSignal) => Promise<unknown>): WorkerClient =>
  Object.fromEntries(
    verbs.map((verb) => [
      verb,
      async (given: unknown, options: AskOptions = {}) => {
        requireOptions(kinds, 'options', options);
        return ask({ verb, given } as WorkerRequest, options.signal);
      },
    ]),
  ) as unknown as WorkerClient;
