import { type CaseFile, type CaseResult, unifiedDiff } from '@fazhi/core';
import { messageJson, stringifyJson } from '../json.ts';
import { pretty } from '../pretty.ts';

/** The files of each case that are not as its draft would have them, as diffs; then how many cases are. */
export function casesPretty(
  results: readonly CaseResult[],
  written: readonly string[],
  { colour, quiet }: { readonly colour: boolean; readonly quiet: boolean },
): string {
  const passed = results.filter(({ differences, messages }) => differences.length + messages.length === 0).length;
  const differs = results.some(({ differences }) => differences.length > 0);
  const failed = results.length - passed;
  const end =
    failed === 0
      ? `${results.length}个用例都一致`
      : `${results.length}个用例，${failed}个不一致${differs ? '；看过之后，是模板有意改的，用 -u 写回用例' : ''}`;
  return [
    pretty(
      results.flatMap(({ messages }) => messages),
      colour,
    ),
    ...results.flatMap(({ differences }) => differences.flatMap(diffOf)),
    ...written.map((path) => `已写入  ${path}\n`),
    quiet ? '' : `${end}\n`,
  ].join('');
}

export const casesJson = (results: readonly CaseResult[], written: readonly string[]): string =>
  stringifyJson({
    cases: results.map(({ name, differences, messages }) => ({
      name,
      differences: differences.map((file) => ({ file: file.path, diff: unifiedDiff(file.path, ...sidesOf(file)) })),
      messages: messages.map(messageJson),
    })),
    written,
  });

const sidesOf = ({ expected = '', actual }: CaseFile): [string, string] => [expected, actual];

/** A case without its report has nothing to compare; its message says so. */
const diffOf = (file: CaseFile): readonly string[] =>
  file.expected === undefined && file.path.endsWith('/expected.md')
    ? []
    : [`${unifiedDiff(file.path, ...sidesOf(file))}\n`];
