import { describe, expect, it } from 'vitest';
import { type FactRevision, reviseFacts } from '../../../src/index.ts';
import { smallDraft } from '../small-draft.ts';

const metrics = `metrics:
  - { id: a.count, name: 件数, unit: 件, kind: count }
  - { id: a.rate, name: 比率, unit: "%", kind: rate }
  - { id: a.days, name: 时限, unit: 天, kind: duration }
  - { id: a.parts, name: 合计, unit: 件, kind: count }
`;
const facts = `# 开头
facts:
  - { metric: a.count, value: 21, precision: 约 }   # 手写
  - metric: a.rate # 分子分母
    numerator: 1
    denominator: 2
`;
const revise = (...revisions: readonly FactRevision[]) => {
  const files = { 'facts.yaml': facts };
  const { files: written, facts: revised } = reviseFacts(smallDraft(files, metrics), revisions, {
    texts: new Map(Object.entries(files)),
  });
  return { text: written.get('facts.yaml'), revised };
};

describe('reviseFacts', () => {
  it('changes a fact where it stands and adds one that is not there, comments kept', () => {
    const { text, revised } = revise(
      { metric: 'a.count', value: '30', precision: '准确', source: '区司法局' },
      { metric: 'a.rate', value: '3/4' },
      { metric: 'a.days', value: '22.5→2', classification: 'internal' },
      { metric: 'a.parts', value: '简易=1；普通=2' },
    );
    expect(revised.filter(({ isRefused }) => isRefused)).toEqual([]);
    expect(text).toBe(`# 开头
facts:
  - { metric: a.count, value: 30, source: 区司法局 }   # 手写
  - metric: a.rate # 分子分母
    numerator: 3
    denominator: 4
  - metric: a.days
    from: 22.5
    to: 2
    classification: internal
  - metric: a.parts
    parts: { 简易: 1, 普通: 2 }
`);
  });

  it('leaves open what is emptied: no zero', () => {
    const { text } = revise({ metric: 'a.count', value: '' });
    expect(text).toContain('- { metric: a.count }   # 手写');
  });

  it.each([
    ['a.count', '很多', /很多/],
    ['a.count', '3/4', /numerator/],
    ['a.count', '1.5', /1\.5/],
    ['a.rate', '3/', /分母/],
    ['a.count', '无', /不知道/],
    ['a.none', '1', /没有“a\.none”这个指标/],
  ])('refuses of %s %s, and writes nothing', (metric, value, words) => {
    const { text, revised } = revise({ metric, value });
    expect(text).toBeUndefined();
    expect(revised).toMatchObject([{ isRefused: true }]);
    expect(revised[0]?.messages.map(String).join('\n')).toMatch(words);
  });
});
