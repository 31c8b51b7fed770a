import { expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

it.each([
  ...[
    '[](fact：a.b)',
    '[]（fact:a.b）',
    '[]（fact：a.b）',
    '【】(fact:a.b)',
    '【】（fact：a.b）',
    '［］（fact:a.b）',
    '[](Fact:a.b)',
  ],
  ...[
    '[](FACT:a.b)',
    '[](fcat:a.b)',
    '[](fat:a.b)',
    '[](facts:a.b)',
    '[](fact;a.b)',
    '[](fact；a.b)',
    '[](fact:：a.b)',
  ],
  ...[
    '[](fact a.b)',
    '[](fact :a.b)',
    '[](fact: a.b)',
    '[]( fact:a.b)',
    '[](fact:a.b )',
    '[ ](fact:a.b)',
    '[] (fact:a.b)',
  ],
  ...[
    '[](fa ct:a.b)',
    '[](ｆａｃｔ:a.b)',
    '[](数据:a.b)',
    '[](指标：a.b)',
    '[]fact:a.b',
    '[]fact:a.b)',
    '](fact:a.b)',
    '(fact:a.b)',
  ],
  ...[
    '[](fact:a.b',
    '[](fact:a.b）',
    '[](fact:a.b]',
    '[]((fact:a.b))',
    '()[fact:a.b]',
    '【fact:a.b】',
    '{fact:a.b}',
    'fact:a.b',
  ],
  ...[
    'fact：a.b',
    '[](fact:a.b))',
    '[[](fact:a.b)',
    '「」(fact:a.b)',
    '〔〕(fact:a.b)',
    '[](fact=a.b)',
    '[](fact。a.b)',
  ],
])('%s is an error that names the right one', (typed) => {
  const { said } = readProse(`受理${typed}，办结。`);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^1:[1-5] prose\/mistyped-link .* → \[\]\(fact:a\.b\)$/);
});

it.each([
  ['[21件](fact：a)', '[21件](fact:a)'],
  ['[21件]（fact:a）', '[21件](fact:a)'],
  ['【21件】(fact:a)', '[21件](fact:a)'],
  ['[21件](facts:a)', '[21件](fact:a)'],
  ['[](Task:3)', '[](task:3)'],
  ['[](任务：3)', '[](task:3)'],
  ['[](tsak:3)', '[](task:3)'],
  ['[]（task:3）', '[](task:3)'],
  ['[](evidance:c)', '[](evidence:c)'],
  ['[](佐证:c)', '[](evidence:c)'],
  ['[](fact:a？style=wan)', '[](fact:a?style=wan)'],
  ['[](fact:a?style＝wan)', '[](fact:a?style=wan)'],
  ['[](review.accepted)', '[](fact:指标编号)'],
  ['[]()', '[](fact:指标编号)'],
  ['【】（略）', '[](fact:指标编号)'],
])('%s should be %s', (typed, right) => {
  expect(readProse(`甲${typed}乙`).said).toEqual([`1:2 prose/mistyped-link ${typed} → ${right}`]);
});

it.each([
  ['[](fact:a)', '{fact:a}'],
  ['[21件](fact:a.b?style=wan&unit=件)', '{fact:a.b}'],
  ['（共[](fact:a)）', '（共{fact:a}）'],
  ['(共[](fact:a))', '(共{fact:a})'],
  ['[[](fact:a)]', '[{fact:a}]'],
  ['【[](fact:a)】', '【{fact:a}】'],
  ['好！[](fact:a)', '好！{fact:a}'],
  ['完成甲[](task:2-3)[](evidence:c)', '完成甲{task:2-3}{evidence:c}'],
  ['[完成](task:3)', '完成{task:3}'],
  ['[第\\[1\\]号](fact:a)', '{fact:a}'],
  ['[](fact:行政.复议)', '{fact:行政.复议}'],
])('reads %s', (text, line) => {
  expect(readProse(text)).toMatchObject({ lines: [line], said: [] });
});
