import { describe, expect, it } from 'vitest';
import { factsFile } from '../../src/model/dossier/dossier.ts';
import { parseYaml } from '../../src/source/index.ts';

const read = (...lines: readonly string[]) => parseYaml(['facts:', ...lines, ''].join('\n'), 'facts.yaml', factsFile);
const fact = '  - { metric: a, value: 3 }';

describe('a key in a comment that hides nothing', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['above', ['  # classification: internal', fact], '2:3'],
    ['below', [fact, '  # classification: internal'], '3:3'],
    ['beside', [`${fact} # classification: internal`], '2:29'],
    ['without a blank', ['  #classification: internal', fact], '2:3'],
    ['with a full-width colon', ['  # classification：internal', fact], '2:3'],
    ['in capitals, in Chinese', ['  # Classification: 内部', fact], '2:3'],
    ['inside an item', ['  - metric: a', '    # classification: internal', '    value: 3'], '3:5'],
  ])('%s', (_where, lines, place) => {
    const { value, messages } = read(...lines);
    expect(value).toBeDefined();
    expect(messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`)).toEqual([
      `yaml/commented-key ${place}`,
    ]);
    expect(messages[0]!.reason).toContain('写成那一项的一个键：classification: internal');
  });
});

describe('a comment like any other', () => {
  it.each<readonly [string, readonly string[]]>([
    ['of something commented out', ['  # - metric: b', '  #   value: 4', '  #   classification: internal', fact]],
    ['of an item in brackets', ['  # - { metric: b, value: 4, classification: internal }', fact]],
    ['with words', ['  # classification: internal 还没有定', fact]],
    ['beside the key itself', ['  - { metric: a, value: 3, classification: internal } # classification: internal']],
    ['in a text', ['  - metric: a', '    value: 3', '    note: |', '      # classification: internal']],
    ['of another key', ['  # prior: 3', fact]],
    ['that says it is public', ['  # classification: public', fact]],
  ])('%s', (_what, lines) => {
    const { value, messages } = read(...lines);
    expect([value !== undefined, messages.map(String)]).toEqual([true, []]);
  });
});
