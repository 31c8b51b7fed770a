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

describe('a rule from outside that is at fault', () => {
  const drafted = (...rules: Parameters<typeof defineRule>) => {
    const { value: dossier } = createDossier(values);
    return draftFrom(dossier!, new Map([['small', pack]]), { rules: [...rules.map(defineRule), noSlogan] }).messages;
  };
  const sound = { id: 'ours/other', severity: 'info', message: () => '', check: () => {} } as const;
  const cause = new RangeError('没有第二行');

  it.each<[string, Partial<Parameters<typeof defineRule>[0]>, RegExp]>([
    [
      'throws',
      {
        check: () => {
          throw cause;
        },
      },
      /没有第二行/,
    ],
    ['says what is no finding', { check: (_, say) => say(undefined as never) }, /TypeError/],
    [
      'has no words for it',
      { check: (_, say) => say({ place: undefined }), message: () => undefined as never },
      /文字/,
    ],
  ])('and %s is named, and the others go on', (_what, fault, words) => {
    const messages = drafted({ ...sound, ...fault });
    const [said] = messages.filter(({ ruleId }) => ruleId === 'rule/failed');
    expect(said).toMatchObject({ fatal: true, params: { subject: 'ours/other' } });
    expect(said?.reason).toMatch(words);
    if (_what === 'throws') expect(said?.cause).toBe(cause);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('ours/no-slogan');
  });

  it.each<[string, unknown]>([
    ['异步函数', async () => {}],
    ['生成器函数', function* () {}],
  ])('and is an %s is refused by name', (words, check) => {
    expect(() => defineRule({ ...sound, check: check as never })).toThrow(
      new RegExp(`^规则 ours/other 的 check 是一个${words}$`),
    );
  });

  it('and is made asynchronous by a compiler is refused when it is run', () => {
    const check = (() => Promise.reject(new Error('nobody hears'))) as never;
    expect(() => drafted({ ...sound, check })).toThrow(/^规则 ours\/other 的 check 是一个异步函数$/);
  });
});

describe('testRule', () => {
  it.each(['', '# ours/no-slogan\n', '``` example\n一\n.\n```\n', '```example\n没有写完\n'])(
    'fails on a page without an example: %j',
    (page) => {
      expect(testRule(noSlogan, page)).toMatchObject({ examples: 0, failures: [{ name: 'ours/no-slogan' }] });
    },
  );

  it('reads a page with the line ends of Windows', () => {
    expect(testRule(noSlogan, (wrong + right).replaceAll('\n', '\r\n'))).toEqual({ examples: 2, failures: [] });
  });

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
