import { type Message, severityOf } from '@fazhi/core';
import { exitCodes } from '../../exit-code.ts';
import { sortMessages } from '../../findings/sort-messages.ts';
import { messageJson, stringifyJson } from '../../reporters/json.ts';
import { countOf, pretty } from '../../reporters/pretty.ts';
import type { Action } from './action.ts';

/** Shows what was found in one pack or in several; the exit code. */
export function showFindings(
  messages: readonly Message[],
  { options, host }: Pick<Action, 'options' | 'host'>,
  packs = 1,
): number {
  const found = sortMessages(messages);
  if (options.format === 'json') host.stdout(stringifyJson({ messages: found.map(messageJson) }));
  else {
    host.stdout(pretty(found, host.colour));
    if (!options.quiet && found.length === 0) host.stdout(`${countOf(found)}\n`);
    if (!options.quiet && packs > 1) host.stdout(`检查了${packs}个模板包\n`);
  }
  return found.some((message) => severityOf(message) !== 'info') ? exitCodes.findings : exitCodes.clean;
}
