import { describe, expect, it } from 'vitest';
import { resolvePack } from '../../src/index.ts';
import { unbackedClaims } from '../../src/outline/index.ts';

/** What is said of a section's template, each as line:column and words. */
function claimsIn(template: string): readonly string[] {
  const pack = new Map([
    ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: body, title: 取得显著成效 }]\n'],
    ['metrics.yaml', 'metrics: [{ id: closed, name: 审结, unit: 件, kind: count }]\n'],
    ['sections/body.hbs', template],
  ]);
  return unbackedClaims(resolvePack('small', new Map([['small', pack]])).value!, () => true).map(
    ({ line, column, actual }) => `${line}:${column} ${actual}`,
  );
}

describe('a template claims', () => {
  it.each([
    ['praise', '法治政府建设取得显著成效。', '1:1 法治政府建设取得显著成效'],
    ['an act', '各部门认真整改。', '1:1 各部门认真整改'],
    ['a shortcoming', '执法力量不足，培训不够。', '1:1 执法力量不足，培训不够'],
    ['an act under a rule', '按照上级要求，对案卷开展评查。', '1:1 按照上级要求，对案卷开展评查'],
    ['an act of everyone', '我们必须承认，各项任务已全部完成。', '1:1 我们必须承认，各项任务已全部完成'],
    ['something after a figure', '审结{{fact "closed"}}，当事人都满意。', '1:21 当事人都满意'],
    ['something before a figure', '完善办案机制，审结{{fact "closed"}}。', '1:1 完善办案机制'],
    [
      'where a figure is missing',
      '{{#when "closed"}}审结{{fact "closed"}}。{{else}}没有积案。{{/when}}',
      '1:47 没有积案',
    ],
    ['in a later line', '审结{{fact "closed"}}。\n成效明显。', '2:1 成效明显'],
    ['by a mark of a task alone', '任务已完成{{task "1"}}。', '1:1 任务已完成'],
    ['of every task of a list', '{{#each "tasks"}}已完成{{field "content"}}。{{/each}}', '1:18 已完成□'],
    ['beside a list', '{{#each "tasks" state="done"}}完成{{field "content"}}。{{/each}}成效明显。', '1:62 成效明显'],
    [
      'where a list is empty',
      '{{#each "tasks"}}{{field "content"}}；{{else}}任务全部完成。{{/each}}',
      '1:46 任务全部完成',
    ],
    ['in a row of a table', '| 事项 | 情况 |\n|---|---|\n| 评查 | 成效明显 |\n', '3:1 | 评查 | 成效明显 |'],
    ['though another line was reviewed', '{{!-- 一般表述：原话 --}}成效明显。\n成效明显。', '2:1 成效明显'],
    ['where the review gives no reason', '{{!-- 一般表述 --}}成效明显。', '1:16 成效明显'],
  ])('%s', (_what, template, expected) => {
    expect(claimsIn(template)).toEqual([expected]);
  });

  it.each([
    ['a figure', '全年审结{{fact "closed"}}。'],
    ['a figure and when', '全年，审结{{fact "closed"}}{{#when "closed"}}，其中调解{{fact "closed"}}{{/when}}。'],
    ['a rule', '行政规范性文件应当经过合法性审核。'],
    ['what something is', '行政复议是化解行政争议的主渠道。'],
    ['what follows', '现将{{we}}{{year}}年度有关情况报告如下：'],
    ['what is planned', '{{nextYear}}年，{{we}}将重点做好以下工作。'],
    ['tasks reported as done', '{{#each "tasks" state="done"}}完成{{field "content"}}。{{/each}}'],
    ['a list of tasks', '{{#each "tasks"}}{{field "content"}}（牵头单位：{{field "lead"}}）。{{/each}}'],
    ['parts of a figure', '{{#each "parts" of="closed"}}{{field "name"}}{{figure}}，{{/each}}'],
    ['what a person wrote', '{{prose}}'],
    ['targets missed', '{{#shortfalls}}主要不足：{{/shortfalls}}'],
    [
      'the columns of a table',
      '| 任务 | 落实情况 |\n|---|---|\n{{#each "tasks"}}\n| {{field "title"}} | {{field "progress"}} |\n{{/each}}\n',
    ],
    ['what was reviewed', '{{!-- 一般表述：上级文件的原话 --}}成效明显。'],
    ['nothing in words', '\n\n---\n'],
  ])('nothing with %s', (_what, template) => {
    expect(claimsIn(template)).toEqual([]);
  });
});
