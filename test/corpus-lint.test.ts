import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkFile, severityOf } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { formulations } from '../packages/core/test/lint/formulations.ts';

/**
 * Published texts, as web pages gave them, and every error and warning that `check` has about them, each read against
 * the text by a person. Three are task lists; a rule about reports has to be silent there.
 */
const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));

type Verdict = 'right' | 'wrong';
const verdicts: Readonly<
  Record<string, readonly (readonly [where: string, rule: string, verdict: Verdict, why: string])[]>
> = {
  'caidian-2023-tasks.txt': [],
  'changjiang-2024-indicators.txt': [
    ['11:3', 'punctuation/halfwidth', 'right', 'narrow mark in a text of wide ones'],
    ['11:5', 'punctuation/halfwidth', 'right', 'narrow mark in a text of wide ones'],
    ['11:30', 'punctuation/halfwidth', 'right', 'narrow mark in a text of wide ones'],
    ['12:49', 'punctuation/halfwidth', 'right', 'narrow mark in a text of wide ones'],
    ['12:62', 'punctuation/halfwidth', 'right', 'narrow mark in a text of wide ones'],
    ['15:1', 'punctuation/halfwidth', 'right', 'narrow mark in a text of wide ones'],
    ['15:8', 'punctuation/halfwidth', 'right', 'narrow mark in a text of wide ones'],
  ],
  'wujin-2023-workpoints.txt': [
    ['8:108', 'citation/known-title-mismatch', 'right', 'hyphen in the range of the 纲要'],
    ['10:3', 'numbering/label-space', 'right', 'a space after every number; said once for all 29'],
    ['44:21', 'citation/known-title-mismatch', 'right', 'as at 8:108'],
  ],
  'jingkai-2023-report.txt': [['59:44', 'citation/range-dash-lost', 'right', '20212025年']],
  'dongxihu-2019-report.txt': [
    ['3:1', 'content/required-sections', 'right', 'three parts only, none on the leaders'],
    ['3:5', 'punctuation/space-cjk', 'right', 'spaces around digits; said once for all 30'],
    ['5:192', 'style/lost-character', 'right', '三大经济开发第一 lacks 区'],
    ['11:3', 'numbering/label-space', 'right', '“1. ” beside “1.”'],
    ['13:3', 'numbering/label-space', 'right', 'the same'],
    ['13:148', 'style/lost-sentence-end', 'right', 'a paragraph of prose without its full stop'],
    ['15:124', 'style/lost-character', 'right', '第一责任。 lacks 人职责'],
    ['17:3', 'numbering/label-space', 'right', 'the same'],
    ['21:3', 'numbering/label-space', 'right', 'the same'],
    ['23:3', 'numbering/label-space', 'right', 'the same'],
    ['27:3', 'numbering/label-space', 'right', 'the same'],
    ['29:3', 'numbering/label-space', 'right', 'the same'],
    ['39:1', 'numbering/label-width', 'right', '(五) beside （四）'],
    ['41:22', 'term/fixed-phrase', 'right', '“三项”制度 for “三项制度”'],
    ['43:154', 'term/confusables', 'right', '做出答复 for 作出答复'],
    ['47:1', 'numbering/label-width', 'right', '(六)'],
    ['51:113', 'term/litigation-head', 'right', 'the duty is that of 行政机关负责人'],
    ['51:142', 'term/litigation-head', 'wrong', '街道行政负责人 are persons here, not the name of the duty'],
    ['51:152', 'term/litigation-head', 'right', '行政机关负责人出庭应诉率'],
    ['51:173', 'style/lost-sentence-end', 'right', 'no full stop'],
    ['59:89', 'citation/known-title-mismatch', 'right', '督察工作条例 for 督察工作规定'],
    ['61:91', 'style/lost-sentence-end', 'right', 'breaks off at 咨询3190'],
    ['65:1', 'content/reasons-missing', 'right', 'four shortcomings and no reason'],
    ['81:140', 'style/lost-sentence-end', 'right', 'stops at a comma'],
  ],
};

async function findingsIn(name: string): Promise<readonly string[]> {
  const { value } = await checkFile(readFileSync(corpus + name), name, { formulations });
  return (value?.messages ?? [])
    .filter((message) => severityOf(message) !== 'info')
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

describe.skipIf(!existsSync(corpus))('published texts (skipped where ../shared/corpus is absent)', () => {
  it.each(Object.entries(verdicts))('%s: every finding has been judged', async (name, judged) => {
    expect(await findingsIn(name)).toEqual(judged.map(([where, rule]) => `${where} ${rule}`));
  });
});

it('at least 95 of 100 findings are right', () => {
  const all = Object.values(verdicts).flat();
  const right = all.filter(([, , verdict]) => verdict === 'right').length;
  expect(all.length).toBeGreaterThan(20);
  expect(right / all.length).toBeGreaterThanOrEqual(0.95);
});
