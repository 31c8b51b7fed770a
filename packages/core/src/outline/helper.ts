import type { Prose } from '../model/dossier/dossier.ts';
import type { ReportedState } from '../model/dossier/matrix.ts';
import type { Department, OrganLevel } from '../model/dossier/organ.ts';
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
  readonly tasks: readonly Task[];
  /** How far its departments say they have come with a task. */
  readonly standing: (task: Task) => ReportedState;
  readonly departments: readonly Department[];
  /** Names of those whose figures the report's are rolled up from. */
  readonly members: readonly string[];
  /** The item that the `each` around this is at. */
  readonly at?: ListItem | undefined;
  readonly level: OrganLevel;
  /** Helpers that listed something from the data: a section with one is not empty, prose or no prose. */
  readonly listed: string[];
  /** What may be worth writing of, told to whoever writes the section. */
  readonly hints: string[];
}

/** The lists of a dossier that a template may go through. */
export const listNames = ['tasks', 'nextTasks', 'groups', 'departments', 'parts', 'members'] as const;
export type ListName = (typeof listNames)[number];

/** One item of a list, with what a template may print of it. */
export interface ListItem {
  readonly list: ListName;
  /** Texts by name; '' where the data say nothing. */
  readonly fields: Readonly<Record<string, string>>;
  readonly internal: boolean;
  /** Of a task: what its words report. */
  readonly task?: string;
  /** Of a part: the metric it is a part of. */
  readonly metric?: string;
  /** Of a list within a list. */
  readonly outer?: ListItem | undefined;
  /** Set once a word printed what a department reports. */
  readonly reported: { is: boolean };
}

/** An item before it has its number, and before anything of it is printed. */
export type Listed = Omit<ListItem, 'outer' | 'reported'>;

/** One call in a template. Arguments and options are literals: a static check has seen them. */
export interface HelperCall {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly state: RenderState;
  readonly place: Place;
  /** The block's text, for an item of a list where one is given, and that of its {{else}}; '' for a helper that is no block. */
  readonly body: (at?: ListItem) => string;
  readonly otherwise: () => string;
}

/** What an option takes: one of these words, or a kind of literal; `digits` are places after the point, `count` is 1 to 99. */
export type OptionKind = readonly string[] | 'text' | 'metric' | 'digits' | 'count' | 'number' | 'boolean';

/** A word that templates may use. `words` says what its positional arguments are, and how many. */
export interface OutlineHelper {
  readonly block: boolean;
  /** It prints what stands in it, or not, or once for each of a list, in the line it stands in. */
  readonly condition?: true;
  /** What it prints is data that somebody supplied. */
  readonly backs?: true;
  readonly words: {
    readonly kind: 'metric' | 'id' | 'title' | readonly string[];
    readonly min: number;
    readonly max: number;
  };
  readonly options: Readonly<Record<string, OptionKind>>;
  readonly run: (call: HelperCall) => string;
}

export const noWords = { kind: 'id', min: 0, max: 0 } as const;
