import type { Host } from '../../host.ts';
import type { Options } from '../../verb.ts';

/** What an action on a pack is given. */
export interface Action {
  /** The first of them; the current folder where none is named. */
  readonly target: string;
  readonly other: string | undefined;
  /** All that are named; the current folder where none is. */
  readonly targets: readonly string[];
  readonly options: Options;
  readonly host: Host;
}
