import type { MessageId } from '../../message/index.ts';
import type { Line } from './line.ts';
import { at, defineRule, type Rule } from './rule.ts';

/** What a pattern finds, and what to write instead. */
export interface Replacement {
  /** With the `g` flag; matched against `free`, so quotations and data are left alone, unless `in` is `text`. */
  readonly pattern: RegExp;
  /** `$1` is a group; or made from the match. `undefined`, or what stands there, finds nothing. */
  readonly to: string | ((match: RegExpExecArray, line: Line) => string | undefined);
  readonly in?: 'free' | 'text';
  /** Shown, not applied. */
  readonly suggest?: boolean;
  /** Lines it looks at; all by default. */
  readonly where?: (line: Line) => boolean;
}

/** A rule that finds a wrong form and knows the right one. */
export const replaceRule = (id: MessageId, ...replacements: readonly Replacement[]): Rule =>
  defineRule(id, ({ lines }, say) => {
    for (const line of lines)
      for (const { pattern, to, suggest, where, in: field = 'free' } of replacements) {
        if (where && !where(line)) continue;
        // Most lines have none: asking first saves a copy of the pattern, which matchAll makes.
        pattern.lastIndex = 0;
        if (!pattern.test(line[field])) continue;
        pattern.lastIndex = 0;
        for (const match of line[field].matchAll(pattern)) {
          const right =
            typeof to === 'function'
              ? to(match, line)
              : to.replaceAll(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
          if (right === undefined || right === match[0]) continue;
          say({ ...at(line, match), expected: [right], ...(!suggest && { fix: right }) });
        }
      }
  });
