import { describe, expect, it } from 'vitest';
import { rollForward } from '../../../src/index.ts';
import { smallDraft } from '../small-draft.ts';

const metrics = `metrics:
  - { id: a, name: 甲, unit: 件, kind: count }
  - { id: b, name: 乙, unit: "%", kind: rate }
  - { id: c, name: 丙, unit: 件, kind: count }
  - { id: d, name: 丁, unit: 个工作日, kind: duration }
`;
const files = {
  'report.yaml': `# 卷宗
organ: { name: 清河镇人民政府, level: township } # 全称
year: 2025
pack: small
title: 清河镇人民政府2025年度法治政府建设情况报告
documentNumber: 清政〔2026〕1号
issueDate: 2026-02-20
departments:
  - { id: justice, name: 司法所 } # 老李
nextTasks:
  - { id: "1", content: 开展执法检查, lead: [司法所] }
`,
  'facts.yaml': `facts:
  - { metric: a, value: 21, prior: 18, precision: 余, source: 司法所, note: 核过 } # 电话
  - metric: b
    numerator: 30
    denominator: 40
    prior: 70
  - { metric: c, parts: { 一: 1, 二: 2 } }
  - { metric: d, from: 20, to: 3 }
`,
  'evidence.yaml': 'evidence:\n  - { id: x, title: 台账 }\n',
};
const rolled = () => rollForward(smallDraft(files, metrics), { texts: new Map(Object.entries(files)) });

describe('rolling forward', () => {
  it('makes this year’s values last year’s and keeps comments', () => {
    expect(rolled().value.get('facts.yaml')).toBe(`facts:
  - { metric: a, prior: 21, source: 司法所, priorPrecision: 余 } # 电话
  - metric: b
    prior: { numerator: 30, denominator: 40 }
  - { metric: c, prior: 3 }
  - { metric: d, prior: 3 }
`);
  });

  it('empties what is of its year and makes next year’s tasks the tasks', () => {
    const { value } = rolled();
    expect(value.get('report.yaml')).toBe(`# 卷宗
organ: { name: 清河镇人民政府, level: township } # 全称
year: 2026
pack: small
title: 清河镇人民政府2026年度法治政府建设情况报告
departments:
  - { id: justice, name: 司法所 } # 老李
`);
    expect(value.get('tasks.yaml')).toContain('content: 开展执法检查');
    expect(value.has('evidence.yaml')).toBe(false);
  });

  it('can be drafted, with every figure open, and rolled again', () => {
    const next = Object.fromEntries(rolled().value);
    const draft = smallDraft(next, metrics);
    expect([...draft.ledger.entries.values()].map(({ quantity, prior }) => [quantity, prior])).toEqual([
      [undefined, '21'],
      [undefined, '75'],
      [undefined, '3'],
      [undefined, '3'],
    ]);
    const again = rollForward(draft, { texts: new Map(Object.entries(next)) });
    expect(again.value.get('facts.yaml')).not.toContain('prior');
  });

  it('says what it could not take along', () => {
    expect(rolled().messages.map(({ ruleId }) => ruleId)).toEqual(['year/no-previous']);
  });

  it('keeps internal what was internal by its documents or by its own word', () => {
    const marked = {
      ...files,
      'facts.yaml': `facts:
  - { metric: a, value: 21, evidence: [y] }
  - metric: c
    value: 4
    classification: internal
  - { metric: d, value: 5, evidence: [x] }
`,
      'evidence.yaml':
        'evidence:\n  - { id: x, title: 台账 }\n  - { id: y, title: 督察通报, classification: internal }\n',
    };
    const { value } = rollForward(smallDraft(marked, metrics), { texts: new Map(Object.entries(marked)) });
    expect(value.get('facts.yaml')).toBe(`facts:
  - { metric: a, prior: 21, classification: internal }
  - metric: c
    classification: internal
    prior: 4
  - { metric: d, prior: 5 }
`);
  });
});
