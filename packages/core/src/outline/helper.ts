import type { Prose } from '../model/dossier/dossier.ts';
import type { OrganLevel } from '../model/dossier/organ.ts';
import type { Shortfalls } from '../model/dossier/shortfall.ts';
import type { Task } from '../model/dossier/task.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Place } from '../model/place.ts';
import type { Use } from '../model/report/draft.ts';

/** What one rendering of one template collects and may look at. */
export interface RenderState {
  readonly uses: Use[];
  readonly ledger: Ledger;
  readonly prose: Prose | undefined;
  readonly shortfalls: Shortfalls;
  readonly nextTasks: readonly Task[];
  readonly level: OrganLevel;
  /** Helpers that listed something from the data: a section with one is not empty, prose or no prose. */
  readonly listed: string[];
  /** What may be worth writing of, told to whoever writes the section. */
  readonly hints: string[];
}

/** One call in a template. Arguments and options are literals: a static check has seen them. */
export interface HelperCall {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly state: RenderState;
  readonly place: Place;
  /** The block's text, and that of its {{else}}; '' for a helper that is no block. */
  readonly body: () => string;
  readonly otherwise: () => string;
}

/** What an option takes: one of these words, or a kind of literal; `digits` are places after the point. */
export type OptionKind = readonly string[] | 'text' | 'digits' | 'number' | 'boolean';

/** A word that templates may use. `words` says what its positional arguments are, and how many. */
export interface OutlineHelper {
  readonly block: boolean;
  /** It asks something, and prints one of its branches in the line it stands in. */
  readonly condition?: true;
  readonly words: { readonly kind: 'metric' | 'id' | 'title' | 'level'; readonly min: number; readonly max: number };
  readonly options: Readonly<Record<string, OptionKind>>;
  readonly run: (call: HelperCall) => string;
}

export const noWords = { kind: 'id', min: 0, max: 0 } as const;
