import { describe, expect, it } from 'vitest';
import { coverEdition } from '../../src/index.ts';
import { smallDraft } from './small-draft.ts';

const metrics = `metrics:
  - { id: a.disputes, name: 重点矛盾纠纷, unit: 件, kind: count }
  - { id: a.reviews, name: 行政复议受理, unit: 件, kind: count }
`;
const facts = `facts:
  - { metric: a.disputes, value: 37, classification: internal }
  - { metric: a.reviews, value: 21 }
`;
const task = (content: string, more = '') => `tasks:\n  - { id: "1", content: ${content}${more} }\n`;
const prose = '受理复议[](fact:a.reviews)。[](task:1)\n';

describe('the matrix for everyone', () => {
  it('is made of words that give nothing away', async () => {
    const draft = smallDraft(
      { 'facts.yaml': facts, 'tasks.yaml': task('办好复议案件'), 'prose/work.md': prose },
      metrics,
    );
    const { value, messages } = coverEdition(draft, 'public');
    expect(messages).toEqual([]);
    expect(value?.rows.map(({ state }) => state)).toEqual(['covered']);
  });

  it.each([
    ['the words of a task', task('化解重点矛盾纠纷37件')],
    ['its group', task('化解积案', ', group: [重点矛盾纠纷三十七件]')],
    [
      'the words of a target',
      task('化解积案', ', targets: [{ op: "<=", value: 37, unit: 件, text: 重点矛盾纠纷降到37件以下 }]'),
    ],
    ['a deadline', task('化解积案', ', deadline: { text: 重点矛盾纠纷37件化解完毕之前 }')],
  ])('is not made with an internal figure in %s', async (where, tasks) => {
    const draft = smallDraft({ 'facts.yaml': facts, 'tasks.yaml': tasks, 'prose/work.md': prose }, metrics);
    const { value, messages } = coverEdition(draft, 'public');
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toContainEqual(['output/leak', true]);
    const released = `# fazhi-disable-next-line output/leak: 已公开过\n${tasks.split('\n')[1]}`;
    const sources = new Map([['tasks.yaml', `tasks:\n${released}\n`]]);
    const again = smallDraft(
      { 'facts.yaml': facts, 'tasks.yaml': sources.get('tasks.yaml')!, 'prose/work.md': prose },
      metrics,
    );
    expect(coverEdition(again, 'public', sources)).toMatchObject({
      value: { rows: [{}] },
      messages: [{ ruleId: 'output/released' }, ...(where === 'the words of a target' ? [{}] : [])],
    });
    expect(coverEdition(draft, 'review').value?.rows).toHaveLength(1);
  });

  const internal = '  - { id: "2", content: 清退不具备执法资格的编外辅助人员, classification: internal }\n';
  it.each([
    ['a group that repeats an internal task', ', group: [清退不具备执法资格的编外辅助人员]', ''],
    ['a department named by an internal figure', ', responsible: [重点矛盾纠纷37件专班]', '重点矛盾纠纷37件专班'],
    [
      'a department named by an internal task',
      ', responsible: [清退不具备执法资格的编外辅助人员专班]',
      '清退不具备执法资格的编外辅助人员专班',
    ],
  ])('is not made with %s', async (_what, more, department) => {
    const draft = smallDraft(
      {
        'report.yaml': `organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: small\n${
          department && `departments:\n  - { id: team, name: ${department} }\n`
        }`,
        'facts.yaml': facts,
        'tasks.yaml': task('办好复议案件', more) + internal,
        'prose/work.md': prose,
      },
      metrics,
    );
    const { value, messages } = coverEdition(draft, 'public');
    expect(messages.map(({ ruleId }) => ruleId)).toContain('output/leak');
    expect(value).toBeUndefined();
  });
});
