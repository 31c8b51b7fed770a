import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sortMessages } from '../../packages/cli/src/findings/sort-messages.ts';
import { checkReporters } from '../../packages/cli/src/reporters/index.ts';
import {
  applyBaseline,
  applyDisables,
  applyFixes,
  baselineOf,
  lint,
  rules,
} from '../../packages/core/src/lint/index.ts';
import { sentencesIn } from '../../packages/core/src/lint/text/line-sentences.ts';
import { parseMarkdown } from '../../packages/core/src/markdown/index.ts';
import type { Message } from '../../packages/core/src/message/index.ts';
import { formulationsFile } from '../../packages/core/src/model/pack/formulation.ts';
import { findFigures, readNumbers } from '../../packages/core/src/numeral/index.ts';
import { readReport } from '../../packages/core/src/readers/report/index.ts';
import { tidy } from '../../packages/core/src/readers/task-list/tidy.ts';
import { parseTextBlocks } from '../../packages/core/src/readers/text/index.ts';
import { parseYaml } from '../../packages/core/src/source/index.ts';
import { hostileGate } from './hostile-gate.ts';
import { hostileYaml } from './hostile-yaml.ts';

const file = '云山县人民政府关于2025年度法治政府建设情况的报告.txt';
const table = 'packages/templates/packs/national/formulations.yaml';
const { formulations } = parseYaml(readFileSync(resolve(table), 'utf8'), table, formulationsFile).value!.value;

export type Count = <Result>(task: string, work: () => Result) => Result;

/** All that `check` does with the text of a report in which this line stands, each step a task of its own. */
export function hostileTasks(line: string, count: Count): void {
  const text = `云山县人民政府关于2025年度法治政府建设情况的报告\n\n一、主要举措和成效\n\n（一）加强组织领导\n\n${line}\n\n前后。\n`;
  const { report, places, year } = count('reading', () => readReport(parseTextBlocks(text, file)));
  const subject = { report, places, year, formulations, sources: new Map([[file, text]]) };
  const counting = rules.map((rule) => ({
    ...rule,
    check: (...given: Parameters<typeof rule.check>) => count(rule.id, () => rule.check(...given)),
  }));
  const found = count('findings', () => lint(subject, counting));
  const { messages } = count('comments', () => applyDisables(found, subject));
  count('baseline', () => applyBaseline(messages, baselineOf(messages)));
  count('fixes', () => applyFixes(text, file, messages));
  for (const [format, report] of Object.entries(checkReporters))
    count(format, () => report(reported(messages, subject.sources)));
  count('prose', () => parseMarkdown(`${line}\n\n| ${line} |\n| --- |\n`, file));
  hostileGate(line, count);
  count('tidy', () => tidy(line));
  hostileYaml(line, count);
  count('findFigures', () => findFigures(line));
  count('readNumbers', () => readNumbers(line));
  count('sentencesIn', () => [...sentencesIn({ text: line })]);
}

const reported = (messages: readonly Message[], sources: ReadonlyMap<string, string>) => ({
  messages: sortMessages(messages),
  targets: [file],
  troubles: 0,
  owners: new Map(),
  suppressed: [],
  openSlots: [],
  ledgers: undefined,
  sources,
  fixed: 0,
  version: '0.0.0',
  colour: false,
  quiet: false,
});
