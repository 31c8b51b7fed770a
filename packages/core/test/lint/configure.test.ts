import { describe, expect, it } from 'vitest';
import { checkSettings, configure, ruleIds, ruleLevelOf, rules } from '../../src/lint/index.ts';
import { catalogue, type MessageKind, say, severityOf } from '../../src/message/index.ts';
import type { RuleLevel, RuleSettings } from '../../src/model/lint.ts';

const kinds: Readonly<Record<string, MessageKind>> = catalogue;
const file = 'report.yaml';
const settings = (levels: Record<string, RuleLevel>): RuleSettings => ({
  levels,
  places: new Map(Object.keys(levels).map((key, index) => [`rules/${key}`, { file, line: index + 1, column: 3 }])),
});
const withLayer = (layer: string) => ruleIds.filter((id) => kinds[id]?.layer === layer);

describe('ruleLevelOf', () => {
  it('is what the catalogue says where nobody says anything', () => {
    expect(ruleLevelOf('term/jiezhi', [])).toBe('warning');
    expect(ruleLevelOf('content/required-sections', [])).toBe('error');
    const off = ruleIds.find((id) => kinds[id]?.off)!;
    expect(ruleLevelOf(off, [])).toBe('off');
  });

  it.each([
    ['a rule', { 'term/jiezhi': 'off' }],
    ['its group', { term: 'off' }],
    ['its layer', { practice: 'off' }],
    ['a rule before its group', { 'term/jiezhi': 'off', term: 'error' }],
    ['a group before its layer', { term: 'off', practice: 'error' }],
  ] as const)('is set by %s', (_name, levels) => {
    expect(ruleLevelOf('term/jiezhi', [settings(levels)])).toBe('off');
    expect(ruleLevelOf('content/required-sections', [settings(levels)])).toBe('error');
  });

  it('is what the last says: a dossier over its packs, even by a wider name', () => {
    const [pack, dossier] = [settings({ 'term/jiezhi': 'off' }), settings({ term: 'info' })];
    expect(ruleLevelOf('term/jiezhi', [pack, dossier])).toBe('info');
    expect(ruleLevelOf('term/jiezhi', [dossier, pack])).toBe('off');
    expect(ruleLevelOf('term/jiezhi', [pack, settings({ number: 'error' })])).toBe('off');
  });

  it('lets what a standard prescribes be raised and never lowered', () => {
    const core = withLayer('core').filter((id) => ruleLevelOf(id, []) !== 'off');
    expect(core.length).toBeGreaterThan(5);
    for (const id of core) {
      const own = ruleLevelOf(id, []);
      for (const key of [id, id.split('/')[0]!, 'core'])
        for (const level of ['off', 'info', 'warning', 'error'] as const)
          expect([own, level === 'error' ? 'error' : own === 'info' ? level : own], `${key}: ${level}`).toContain(
            ruleLevelOf(id, [settings({ [key]: level })]),
          );
      expect(ruleLevelOf(id, [settings({ [id]: 'off' })])).toBe(own);
    }
  });

  it('switches on what is off, by rule and by group', () => {
    const off = ruleIds.filter((id) => kinds[id]?.off);
    expect(off.length).toBeGreaterThan(0);
    for (const id of off)
      for (const key of [id, id.split('/')[0]!])
        expect(ruleLevelOf(id, [settings({ [key]: 'warning' })])).toBe('warning');
  });

  it('leaves messages that are no rules alone', () => {
    expect(ruleLevelOf('fact/unknown-metric', [settings({ fact: 'off', 'fact/unknown-metric': 'off' })])).toBe('error');
  });
});

describe('configure', () => {
  const messages = () => [
    say('term/jiezhi', { place: { file } }),
    say('fact/unknown-metric', { place: { file }, actual: 'x.y' }),
  ];

  it('sets severities and leaves out what is off', () => {
    expect(configure(messages(), [settings({ term: 'error' })]).map(severityOf)).toEqual(['error', 'error']);
    expect(configure(messages(), [settings({ term: 'info', fact: 'off' })]).map(severityOf)).toEqual(['info', 'error']);
    expect(configure(messages(), [settings({ practice: 'off' })]).map(({ ruleId }) => ruleId)).toEqual([
      'fact/unknown-metric',
    ]);
  });
});

describe('checkSettings', () => {
  const found = (levels: Record<string, RuleLevel>) =>
    checkSettings(settings(levels)).map(({ ruleId, line, actual }) => `${line} ${ruleId} ${actual}`);

  it('knows every rule, group and layer', () => {
    const keys = [
      ...rules.map(({ id }) => id),
      ...new Set(ruleIds.map((id) => id.split('/')[0]!)),
      'practice',
      'local',
    ];
    expect(found(Object.fromEntries(keys.map((key) => [key, 'error' as const])))).toEqual([]);
  });

  it('tells of names that are none, at their place, with the nearest', () => {
    expect(found({ term: 'off', 'term/jiezi': 'off', 'fact/unknown-metric': 'off' })).toEqual([
      '2 rule/unknown term/jiezi',
      '3 rule/unknown fact/unknown-metric',
    ]);
    expect(checkSettings(settings({ 'term/jiezi': 'off' }))[0]?.expected).toContain('term/jiezhi');
  });

  it('tells of a rule of a standard that is to be lowered', () => {
    expect(found({ 'content/required-sections': 'off', 'content/reasons-missing': 'error' })).toEqual([
      '1 rule/core off',
    ]);
  });
});
