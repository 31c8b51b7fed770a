import { type Message, type Severity, severityOf } from '@fazhi/core';
import { wordsOf } from '../findings/words-of.ts';
import type { CheckReporter } from './check-report.ts';

const commands: { readonly [Key in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeValue = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands of GitHub Actions, which shows them beside the changed lines. */
export const github: CheckReporter = ({ messages }) => messages.map(command).join('');

function command(message: Message): string {
  const { file, line, column, place, ruleId } = message;
  const end = place && 'end' in place ? place.end : undefined;
  const properties = { file, line, col: column, endLine: end?.line, endColumn: end?.column, title: ruleId };
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === null || value === '' ? [] : [`${key}=${escapeValue(String(value))}`],
  );
  return `::${commands[severityOf(message)]} ${given.join(',')}::${escapeText(wordsOf(message))}\n`;
}
