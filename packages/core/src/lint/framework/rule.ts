import { type MessageId, type MessageKind, requireArgument } from '../../message/index.ts';
import type { LintSubject } from '../../model/lint.ts';
import type { Place } from '../../model/place.ts';
import type { Line } from './line.ts';
import type { Structure } from './structure.ts';

/** What a rule looks at: the subject, with its lines made once for all rules. */
export interface Checked extends LintSubject {
  readonly lines: readonly Line[];
  /** Its parts as they were read. */
  readonly structure: Structure;
}

interface FoundWords {
  readonly actual?: string | undefined;
  readonly expected?: readonly string[] | undefined;
  readonly subject?: string | undefined;
}
/** Characters of a line; `actual` is those characters unless it says otherwise. */
export interface FoundInLine extends FoundWords {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** What to put there instead, where that is safe; dropped where it would change a number or the inside of “ ” 《 》. */
  readonly fix?: string | undefined;
  /** The number itself is the fault: a label out of order. */
  readonly renumbers?: boolean;
  /** Where else it stands: not told again, but fixed with it. */
  readonly also?: readonly FoundInLine[];
}
/** A finding at a place that is known already; undefined where there is none. */
export interface FoundAtPlace extends FoundWords {
  readonly place: Place | undefined;
}
/** What a rule hands to `say`: words of a line, or a place, with what was found and expected. */
export type Found = FoundInLine | FoundAtPlace;

/**
 * One rule. Of ours the id is its path below `rules/`, its page and its row of the catalogue, where wording and severity are;
 * one from outside brings them along (`defineRule` of the public API).
 */
export interface Rule {
  readonly id: string;
  readonly kind?: MessageKind;
  readonly check: (checked: Checked, say: (found: Found) => void) => void;
}

export const defineRule = (id: MessageId, check: Rule['check']): Rule => ({ id, check });

/**
 * The span of a match, or of one of its groups where that stands once in it.
 *
 * @param line a line of `checked.lines`
 * @param match a match in its `text` or `free`
 * @param group the group that is meant; the whole match where not given
 * @returns what a rule hands to `say`: the line, and where the words begin and end in it, in UTF-16 units
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const line = { text: '以普法为抓手。' } as Line;
 * spanOfMatch(line, /抓手/.exec(line.text)!).start; // 4
 * ```
 */
export function at(line: Line, match: RegExpExecArray, group: number | string = 0) {
  requireArgument('line', 'line', line);
  requireArgument('match', 'match', match);
  const words = (typeof group === 'number' ? match[group] : match.groups?.[group]) ?? '';
  const start = match.index + (group === 0 ? 0 : match[0].indexOf(words));
  return { line, start, end: start + words.length };
}
