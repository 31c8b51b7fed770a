import type { PlainMessage } from '@fazhi/core';
import { severityOf } from '@fazhi/core';
import { wordsOf } from '../findings/words-of.ts';
import type { CheckReporter } from './check-report.ts';
import { byFile } from './pretty.ts';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xmlText = (text: string) => text.replace(/[&<>"]/g, (character) => escaped[character] ?? character);

/** One suite a file, one case a finding; hints do not fail. */
export const junit: CheckReporter = ({ messages }) => {
  const failing = messages.filter((message) => severityOf(message) !== 'info');
  const suites = [...byFile(messages)].map(([file, found]) => suite(file === '' ? '报告' : file, found));
  const none = suites.length > 0 ? [] : [suite('报告', [])];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="fazhi check" tests="${Math.max(messages.length, 1)}" failures="${failing.length}">`,
    ...suites,
    ...none,
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(name: string, messages: readonly PlainMessage[]): string {
  const failures = messages.filter((message) => severityOf(message) !== 'info').length;
  const cases =
    messages.length > 0 ? messages.map(testCase) : ['    <testcase name="没有发现问题" classname="fazhi"/>'];
  return [
    `  <testsuite name="${xmlText(name)}" tests="${cases.length}" failures="${failures}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function testCase(message: PlainMessage): string {
  const { ruleId, line, column } = message;
  const reason = wordsOf(message);
  const place = line == null ? '' : `${line}:${column ?? 1} `;
  const head = `    <testcase classname="${xmlText(ruleId ?? '')}" name="${xmlText(place + reason)}"`;
  const severity = severityOf(message);
  if (severity === 'info') return `${head}/>`;
  return `${head}><failure type="${severity}" message="${xmlText(reason)}"/></testcase>`;
}
