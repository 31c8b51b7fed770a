import type { CheckReporter } from './check-report.ts';
import { github } from './github.ts';
import { messageJson, stringifyJson } from './json.ts';
import { junit } from './junit.ts';
import { countOf, pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

const checkPretty: CheckReporter = ({ messages, sources, fixed, colour, quiet }) => {
  const done = fixed > 0 ? `已修正${fixed}个文件。\n` : '';
  if (messages.length > 0) return done + pretty(messages, colour, sources);
  return quiet ? '' : `${done}${countOf(messages)}\n`;
};

const checkJson: CheckReporter = ({ messages, openSlots, ledgers }) =>
  stringifyJson({ messages: messages.map(messageJson), openSlots, ...(ledgers && { ledgers }) });

/** One for each `--format` of `check`. */
export const checkReporters = { pretty: checkPretty, json: checkJson, sarif, github, junit } satisfies Readonly<
  Record<string, CheckReporter>
>;
