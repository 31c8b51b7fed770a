import type { PlainMessage } from '@fazhi/core';
import { severityOf } from '@fazhi/core';
import { wordsOf } from '../findings/words-of.ts';

/** One message as data; keys that do not apply are absent. */
export function messageJson(message: PlainMessage): Record<string, unknown> {
  const { ruleId, file, line, column, paragraph, actual, expected, note } = message;
  return Object.fromEntries(
    Object.entries({
      id: ruleId,
      severity: severityOf(message),
      reason: wordsOf(message),
      file,
      line,
      column,
      paragraph,
      actual,
      expected,
      note,
    }).filter(([, value]) => value !== undefined && value !== null),
  );
}

export const stringifyJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
