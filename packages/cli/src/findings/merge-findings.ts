import type { PlainMessage } from '@fazhi/core';

/** What was found in several targets: a finding in a pack that some of them share is there once. */
export interface MergedFindings<Found extends PlainMessage> {
  readonly messages: readonly Found[];
  /** The targets that a message concerns, where it was found in one. */
  readonly owners: ReadonlyMap<PlainMessage, readonly string[]>;
}

const keyOf = ({ file, line, column, ruleId, reason }: PlainMessage, target: string): string =>
  [file || `${target}:`, line, column, ruleId, reason].join('\n');

export function mergeFindings<Found extends PlainMessage>(
  found: readonly { readonly target: string; readonly messages: readonly Found[] }[],
): MergedFindings<Found> {
  const owners = new Map<Found, string[]>();
  const byKey = new Map<string, string[]>();
  for (const { target, messages } of found) {
    for (const message of messages) {
      const key = keyOf(message, target);
      const earlier = byKey.get(key);
      if (earlier && earlier.at(-1) !== target) {
        earlier.push(target);
        continue;
      }
      const own = [target];
      owners.set(message, own);
      byKey.set(key, own);
    }
  }
  return { messages: [...owners.keys()], owners };
}
