import { describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { smallDraft } from '../flows/small-draft.ts';

/* Where chance ends: one ledger, and sentences on both sides of the line that `gate/judge.ts` draws. */

const metrics = `metrics:
  - { id: a.disputes, name: 重点矛盾纠纷, unit: 件, kind: count }
  - { id: a.fines, name: 罚没收入, unit: 万元, kind: amount }
  - { id: a.settled, name: 信访化解率, unit: "%", kind: rate }
  - { id: a.petitions, name: 信访积案, unit: 件, kind: count }
  - { id: a.deficit, name: 法治督察扣分, unit: 分, kind: score }
  - { id: b.reviews, name: 行政复议受理, unit: 件, kind: count }
`;
const facts = `facts:
  - { metric: a.disputes, value: 37, prior: 52, classification: internal }
  - { metric: a.fines, value: 37096, classification: internal }
  - { metric: a.settled, numerator: 925, denominator: 1000, classification: internal }
  - { metric: a.petitions, parts: { 城东片区: 3129, 城西片区: 20 }, classification: internal }
  - { metric: a.deficit, value: 4, classification: internal }
  - { metric: b.reviews, value: 37 }
`;

async function accused(prose: string): Promise<readonly string[]> {
  const draft = smallDraft({ 'facts.yaml': facts, 'prose/work.md': `${prose}\n` }, metrics);
  const { messages } = await publish(draft, { edition: 'public', format: 'md' });
  return messages.map(({ actual }) => String(actual));
}

describe('an internal figure', () => {
  it.each([
    ['化解重点矛盾纠纷37件。', '37件'],
    ['化解重点矛盾纠纷37。', '37'],
    ['化解纠纷37起。', '37起'],
    ['重点矛盾纠纷上年52件。', '52件'],
    ['重点矛盾纠纷减少15件。', '15件'],
    ['罚没收入三万七千零九十六万元。', '三万七千零九十六万元'],
    ['罚没收入约3.7亿元。', '约3.7亿元'],
    ['入库370,960,000元。', '370,960,000元'],
    ['信访化解率92.5%。', '92.5%'],
    ['尚有7.5%的信访未化解。', '7.5%'],
    ['信访积案20。', '20'],
    ['城西片区信访积案20件。', '20件'],
    ['信访积案3149件。', '3149件'],
    ['法治督察扣分4分。', '4分'],
  ])('%s', async (prose, figure) => {
    expect(await accused(prose)).toEqual([figure]);
  });
});

describe('a figure like any other', () => {
  it.each([
    '全年开会4次。',
    '设立20个联系点。',
    '共52人参加培训。',
    '行政复议受理37件。',
    '全年召开3次会议，覆盖15个村。',
    '第37条、附件4、2020年。',
    '推行“37号窗口”。',
    '满意率达到95%。',
    '化解其他纠纷每十件有九件在镇村解决。',
  ])('%s', async (prose) => {
    expect(await accused(prose)).toEqual([]);
  });
});
