import type { Host } from './host.ts';

/** One verb: what it takes, in words for its help, and what it does. */
export interface Verb {
  readonly summary: string;
  /** `<必填>`, `[可选]`, `[可多个...]` */
  readonly arguments: readonly (readonly [name: string, description: string])[];
  readonly options: readonly VerbOption[];
  /** Loaded only when the verb is called. */
  readonly load: () => Promise<Run>;
}
export interface VerbOption {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}
export type Options = Readonly<Record<string, string | boolean | undefined>>;
export type Run = (targets: readonly string[], options: Options, host: Host) => Promise<number>;
