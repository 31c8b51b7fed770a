import { isReportFile } from '../findings/check-target.ts';
import { batchPretty } from './batch-pretty.ts';
import type { CheckReporter } from './check-report.ts';
import { github } from './github.ts';
import { messageJson, stringifyJson } from './json.ts';
import { junit } from './junit.ts';
import { countOf, pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

const checkPretty: CheckReporter = (report) => {
  const { messages, targets, troubles, sources, fixed, colour, quiet } = report;
  const done = fixed > 0 ? `已修正${fixed}个文件。\n` : '';
  if (targets.length + troubles > 1)
    return (quiet ? '' : done) + batchPretty(report, { noun: targets.some(isReportFile) ? '对象' : '卷宗' });
  if (messages.length > 0) return done + pretty(messages, colour, sources);
  return quiet ? '' : `${done}${countOf(messages)}\n`;
};

const checkJson: CheckReporter = ({ messages, targets, owners, openSlots, ledgers }) =>
  stringifyJson({
    dossiers: targets,
    messages: messages.map((message) => ({ ...messageJson(message), dossiers: owners.get(message) ?? [] })),
    openSlots,
    ...(ledgers && { ledgers }),
  });

/** One for each `--format` of `check`. */
export const checkReporters = { pretty: checkPretty, json: checkJson, sarif, github, junit } satisfies Readonly<
  Record<string, CheckReporter>
>;
