import { describe, expect, it } from 'vitest';
import { lint, ruleIds, rules } from '../../src/lint/index.ts';
import { catalogue, type MessageKind } from '../../src/message/index.ts';
import { type Example, ruleFiles, rulePages } from './rule-pages.ts';
import { fixExample, lintExample, stringifyMessage, subjectOf } from './run-example.ts';
import { withoutPlaces } from './without-places.ts';

const kinds: Readonly<Record<string, MessageKind>> = catalogue;
const ruleOf = (id: string) => rules.find((rule) => rule.id === id)!;
const cases = rulePages.flatMap(({ id, examples }) => examples.map((example) => [example.name, id, example] as const));

describe('rule pages', () => {
  it('there is one for each rule, by its path, and each rule has a file and a row of the catalogue', () => {
    const ids = rules.map(({ id }) => id as string).sort();
    expect(rulePages.map(({ id }) => id)).toEqual(ids);
    expect([...ruleFiles].sort()).toEqual(ids);
    expect([...ruleIds].sort()).toEqual(ids);
  });

  it.each(rulePages.map((page) => [page.id, page] as const))(
    '%s says what its catalogue row says',
    (id, { text, examples }) => {
      const [, heading] = /^# (.+)$/m.exec(text) ?? [];
      expect(heading).toBe(id);
      const strength = /^- 依据：.+（(规定|一般|实务)）$/m.exec(text)?.[1];
      expect(strength, '依据 with its strength').toBeDefined();
      expect(text).toMatch(/^- 修正：(自动|建议|无)$/m);
      expect(text).toMatch(/^- 不算错：.+/m);
      const { severity, layer } = kinds[id]!;
      if (severity === 'error') expect(strength).toBe('规定');
      if (strength === '规定') expect(layer).toBe('core');
      expect(examples.filter(({ messages }) => messages !== '').length, 'failing examples').toBeGreaterThanOrEqual(3);
      expect(examples.filter(({ messages }) => messages === '').length, 'passing examples').toBeGreaterThanOrEqual(5);
    },
  );

  it.each(cases)('%s', (_name, id, example: Example) => {
    const found = lintExample(example, ruleOf(id));
    expect(found.map(stringifyMessage).join('\n')).toBe(example.messages);
    if (found.some(({ fix }) => fix)) expect(fixExample(example, ruleOf(id))).toBe(example.fixed);
    else expect(example.fixed, 'nothing is fixed here').toBeUndefined();
  });

  it.each(cases)('%s finds the same in a tree without places', (_name, id, example: Example) => {
    const subject = subjectOf(example);
    const bare = lint(withoutPlaces(subject), [ruleOf(id)]);
    expect(bare.map(({ reason }) => reason)).toEqual(lint(subject, [ruleOf(id)]).map(({ reason }) => reason));
  });
});
