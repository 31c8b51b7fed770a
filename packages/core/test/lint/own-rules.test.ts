import { describe, expect, it } from 'vitest';
import { createDossier, defineRule, draftFrom, spanOfMatch, testRule, UsageError } from '../../src/index.ts';

const noSlogan = defineRule({
  id: 'ours/no-slogan',
  severity: 'warning',
  message: ({ actual }) => `写了口号“${actual}”，应为具体做法`,
  check: ({ lines }, say) => {
    for (const line of lines)
      for (const match of line.free.matchAll(/抓手|赋能/g)) say({ ...spanOfMatch(line, match), fix: '办法' });
  },
});

const pack = new Map([
  ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\ntitle: 报告\nsections: [{ id: work, title: 工作情况 }]\n'],
  ['sections/work.hbs', '{{prose}}'],
]);
const values = {
  organ: { name: '清河镇人民政府', level: 'township' },
  year: 2025,
  pack: 'small',
  prose: { work: '以普法为抓手。' },
} as const;
const found = (rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>> = {}) => {
  const { value: dossier, messages } = createDossier({ ...values, rules });
  expect(messages.map(String)).toEqual([]);
  const drafted = draftFrom(dossier!, new Map([['small', pack]]), { rules: [noSlogan] });
  return drafted.messages.filter(({ ruleId }) => /^(?:ours|rule)\//.test(ruleId ?? ''));
};

describe('a rule from outside', () => {
  it('speaks with its own words and severity', () => {
    expect(found()).toMatchObject([
      { ruleId: 'ours/no-slogan', fatal: false, reason: '写了口号“抓手”，应为具体做法', params: { actual: '抓手' } },
    ]);
  });

  it.each(['ours/no-slogan', 'ours', 'local'])('is set by %s', (key) => {
    expect(found({ [key]: 'error' })).toMatchObject([{ fatal: true }]);
    expect(found({ [key]: 'off' })).toEqual([]);
  });

  it.each(['slogan', 'Ours/x', 'ours/', 'fact/mine', 'ours/a b', ''])('is refused as %j', (id) => {
    const define = () => defineRule({ id, severity: 'info', message: () => '', check: () => {} });
    expect(define).toThrow(UsageError);
    expect(define).toThrow(/规则的编号/);
  });
});

describe('testRule', () => {
  const wrong = '```example\n以普法为抓手。\n.\n1:5-1:7: 写了口号“抓手”，应为具体做法\n.\n以普法为办法。\n```\n';
  const right = '```example\n印发《抓手清单》。\n.\n```\n';

  it('holds a rule to its page', () => {
    expect(testRule(noSlogan, wrong + right)).toEqual({ examples: 2, failures: [] });
  });

  it('says what differs', () => {
    const { failures } = testRule(noSlogan, wrong.replace('抓手。', '赋能。') + right.replace('《抓手清单》', '抓手'));
    expect(failures.map(({ name }) => name)).toEqual(['ours/no-slogan 1', 'ours/no-slogan 2']);
    expect(failures[0]).toMatchObject({ actual: '1:5-1:7: 写了口号“赋能”，应为具体做法' });
    expect(testRule(noSlogan, '```example excel\n甲\n.\n```\n').failures).toHaveLength(1);
  });
});
