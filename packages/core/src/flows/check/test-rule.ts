import { applyFixes, lint, type Rule } from '../../lint/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import { type Message, requireArgument } from '../../message/index.ts';
import type { LintSubject } from '../../model/lint.ts';
import { readReport } from '../../readers/report/index.ts';
import { parseTextBlocks } from '../../readers/text/index.ts';
import { build } from '../../tree/index.ts';
import { type RuleExample, ruleExamples } from './rule-examples.ts';

/** An example of which the rule says something else, or which it mends otherwise. */
export interface FailedExample {
  readonly name: string;
  readonly expected: string;
  readonly actual: string;
}

/** How a rule stands to the examples of its page. */
export interface TestedRule {
  readonly examples: number;
  readonly failures: readonly FailedExample[];
}

/**
 * Runs a rule on the examples of its page, in Markdown: wrong ones with what it says, right ones that tempt it with nothing.
 *
 * ````md
 * ```example
 * 抓手很多。
 * .
 * 1:1-1:3: 写了“抓手”，应为“办法”
 * ```
 * ````
 *
 * @param rule a rule of yours or of ours
 * @param page Markdown with blocks `example`: the input, a line `.`, what the rule says
 * @returns how many examples there are, and which came out otherwise; a page without any fails
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const page = '```example\n工作很好。\n.\n```\n';
 * testRule(slogan, page); // { examples: 1, failures: [] }
 * ```
 */
export function testRule(rule: Rule, page: string): TestedRule {
  requireArgument('rule', 'rule', rule);
  requireArgument('text', 'page', page);
  const examples = ruleExamples(rule.id, page);
  if (examples.length === 0)
    return { examples: 0, failures: [{ name: rule.id, expected: '至少一个 example 块', actual: '一个也没有' }] };
  const failures = examples.flatMap((example): FailedExample[] => {
    const { name, kind, messages, fixed } = example;
    const makeSubject = Object.hasOwn(exampleSubjects, kind) ? exampleSubjects[kind] : undefined;
    if (!makeSubject) return [{ name, expected: Object.keys(exampleSubjects).join(' 或 '), actual: kind }];
    const actual = lint(makeSubject(example), [rule]).map(stringifyFinding).join('\n');
    const after = fixed === undefined ? undefined : fixExample(example, rule, makeSubject);
    return [
      ...(actual === messages ? [] : [{ name, expected: messages, actual }]),
      ...(after === fixed ? [] : [{ name, expected: fixed ?? '', actual: after ?? '' }]),
    ];
  });
  return { examples: examples.length, failures };
}

/** Where an example's own text is supposed to stand; its messages leave it out. */
const page = 'report.md';

type MakeSubject = (example: RuleExample) => LintSubject;
export const exampleSubjects: Readonly<Record<string, MakeSubject>> = {
  prose: ({ input, settings }) => {
    const year = Number(settings.get('year') ?? 2025);
    const { value } = parseMarkdown(input, page);
    const report = build.report({ year, title: settings.get('title') ?? '' }, ...value.children);
    return { report, places: new Map(), sources: new Map([[page, input]]), year, formulations: [] };
  },
  text: ({ input, settings }) => {
    const file = settings.get('file') ?? page;
    const { report, places, year, reading } = readReport(parseTextBlocks(input, file));
    return { report, places, sources: new Map([[file, input]]), year, reading, formulations: [] };
  },
};

/** `1:5-1:7: …`, with the file before it where that is not the example's own text; `-` where there is no place. */
export function stringifyFinding(message: Message & { paragraph?: number }): string {
  const { file, place, line, column, paragraph, reason } = message;
  const span = place && 'end' in place && place.end ? `-${place.end.line}:${place.end.column}` : '';
  const where = line == null ? (paragraph === undefined ? '-' : `第${paragraph}段`) : `${line}:${column}${span}`;
  return `${!file || file === page || file === 'report.docx' ? '' : `${file}:`}${where}: ${reason}`;
}

/** A fix may leave something for another one to fix, but not for ever. */
const mostRounds = 5;

/** The example's text after every fix, repeated until nothing is left to fix. */
export function fixExample(example: RuleExample, rule: Rule, makeSubject: MakeSubject): string {
  let input = example.input;
  for (let round = 0; round < mostRounds; round++) {
    const fixed = applyFixes(input, page, lint(makeSubject({ ...example, input }), [rule]));
    if (fixed === input) break;
    input = fixed;
  }
  return input;
}
