import { describe, expect, it } from 'vitest';
import { publish } from '../../src/index.ts';
import { smallDraft } from '../flows/small-draft.ts';

const metrics = `metrics:
  - { id: a.all, name: 矛盾纠纷总数, unit: 件, kind: count }
  - { id: a.settled, name: 化解矛盾纠纷, unit: 件, kind: count }
  - { id: a.open, name: 未化解矛盾纠纷, unit: 件, kind: count }
  - { id: a.rate, name: 矛盾纠纷化解率, unit: "%", kind: rate, decimals: 1 }
  - { id: a.fees, name: 法律援助经费, unit: 万元, kind: amount }
  - { id: a.town, name: 镇级法律援助经费, unit: 万元, kind: amount }
  - { id: a.village, name: 村级法律援助经费, unit: 万元, kind: amount }
relations:
  - { total: a.all, sum: [a.settled, a.open] }
  - { total: a.fees, sum: [a.town, a.village] }
`;
const counts = `facts:
  - { metric: a.all, value: 3349 }
  - { metric: a.settled, value: 3312 }
  - { metric: a.open, value: 37, classification: internal }
`;
const fees = `facts:
  - { metric: a.fees, value: 120 }
  - { metric: a.town, value: 81.5 }
  - { metric: a.village, value: 38.5, classification: internal }
`;

async function computed(facts: string, prose: string): Promise<readonly string[]> {
  const { messages } = await publish(smallDraft({ 'facts.yaml': facts, 'prose/work.md': `${prose}\n` }, metrics), {
    edition: 'public',
    format: 'md',
  });
  return messages.map(String);
}

describe('an internal figure that can be computed', () => {
  it('from two printed ones is shown with its sum', async () => {
    expect(await computed(counts, '受理[](fact:a.all)，化解[](fact:a.settled)。')).toEqual([
      expect.stringMatching(/未化解矛盾纠纷.*37件.*矛盾纠纷总数.*3349件.*化解矛盾纠纷.*3312件/),
    ]);
  });

  it.each([
    ['one typed', '矛盾纠纷总数3349件，化解[](fact:a.settled)。'],
    ['both typed', '受理矛盾纠纷总数3,349件，成功化解矛盾纠纷三千三百一十二件。'],
    ['one in a heading', '### 化解矛盾纠纷3312件\n\n共有[](fact:a.all)。'],
    ['both in a table', '| 矛盾纠纷总数（件） | 化解矛盾纠纷（件） |\n| --- | --- |\n| 3349 | 3312 |'],
    ['one in another unit', '矛盾纠纷总数[](fact:a.all)，化解矛盾纠纷3312起。'],
  ])('with %s', async (_how, prose) => {
    expect(await computed(counts, prose)).toEqual([expect.stringContaining('未化解矛盾纠纷')]);
  });

  it('in 元 where the ledger counts in 万元', async () => {
    expect(await computed(fees, '法律援助经费120万元，镇级法律援助经费815000元。')).toEqual([
      expect.stringContaining('村级法律援助经费'),
    ]);
  });
});

describe('nothing can be computed', () => {
  it.each([
    ['from one of them', '受理矛盾纠纷总数3349件。'],
    ['from a figure of something else', '受理[](fact:a.all)。全年培训3312人。'],
    ['from a number without its name', '受理[](fact:a.all)。编号3312。'],
    ['from a limit', '受理[](fact:a.all)，化解矛盾纠纷不少于3312件。'],
  ])('%s', async (_how, prose) => {
    expect(await computed(counts, prose)).toEqual([]);
  });
});
