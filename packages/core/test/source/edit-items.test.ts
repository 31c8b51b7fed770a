import { describe, expect, it } from 'vitest';
import { editItems, editKeys, editKeysBelow, yamlBlock } from '../../src/source/index.ts';

const list = `facts:
  # 复议
  - metric: a # 收案
    value: 5
    note: |
      一
      二

  # 诉讼
  - { metric: b, value: 7 }   # 一行
  - metric: c
year: 2025
`;
const edit = (text: string, index: number, keys: Readonly<Record<string, string | undefined>>) =>
  editItems(text, 'facts', { changes: new Map([[index, keys]]), additions: [] });
const add = (text: string, after: number, ...lines: string[]) =>
  editItems(text, 'facts', { changes: new Map(), additions: [{ after, lines }] });

describe('a key of an item', () => {
  it('has another value, the comment behind it stays', () => {
    expect(edit(list, 0, { metric: 'x' })).toBe(list.replace('metric: a #', 'metric: x #'));
    expect(edit(list, 0, { value: '12345' })).toBe(list.replace('value: 5', 'value: 12345'));
    expect(edit(list, 2, { metric: 'x' })).toBe(list.replace('metric: c', 'metric: x'));
  });

  it('has a list or a block as its value, as deep as the key', () => {
    expect(edit(list, 0, { value: '\n  - 一\n  - 二' })).toBe(
      list.replace('value: 5\n', 'value:\n      - 一\n      - 二\n'),
    );
    expect(edit(list, 0, { note: '三' })).toBe(list.replace('note: |\n      一\n      二\n', 'note: 三\n'));
  });

  it('goes with its line', () => {
    expect(edit(list, 0, { value: undefined })).toBe(list.replace('    value: 5\n', ''));
    expect(edit('facts:\n  - metric: a\n    value: 5', 0, { value: undefined })).toBe('facts:\n  - metric: a\n');
    expect(edit(list, 0, { prior: undefined })).toBe(list);
  });

  it('is added on a line behind the last', () => {
    expect(edit(list, 2, { value: '3' })).toBe(list.replace('- metric: c\n', '- metric: c\n    value: 3\n'));
    expect(edit('facts:\n  - metric: a', 0, { value: '3' })).toBe('facts:\n  - metric: a\n    value: 3');
    expect(edit(list, 2, { parts: '\n  - 一' })).toBe(
      list.replace('- metric: c\n', '- metric: c\n    parts:\n      - 一\n'),
    );
  });

  it('stands between braces there, a list in brackets', () => {
    expect(edit(list, 1, { value: '8' })).toBe(list.replace('value: 7', 'value: 8'));
    expect(edit(list, 1, { metric: undefined })).toBe(list.replace('metric: b, ', ''));
    expect(edit(list, 1, { value: undefined })).toBe(list.replace(', value: 7', ''));
    expect(edit(list, 1, { value: undefined, prior: '6' })).toBe(list.replace('value: 7', 'prior: 6'));
    expect(edit(list, 1, { prior: ' 6 ', unit: undefined })).toBe(list.replace('value: 7', 'value: 7, prior: 6'));
    expect(edit(list, 1, { metric: undefined, value: undefined, prior: '6' })).toBe(
      list.replace('metric: b, value: 7', 'prior: 6'),
    );
    expect(edit(list, 1, { parts: '\n  - 一\n  - 二' })).toBe(list.replace('value: 7', 'value: 7, parts: [一, 二]'));
  });

  it('is left alone where there is no such item, or one without keys', () => {
    expect(edit(list, 3, { value: '1' })).toBe(list);
    expect(edit('facts:\n  - 一\n', 0, { value: '1' })).toBe('facts:\n  - 一\n');
    expect(edit('facts:\n  - {}\n', 0, { value: '1' })).toBe('facts:\n  - {}\n');
  });
});

describe('an item', () => {
  it('is added before the first, below its comment', () => {
    expect(add(list, -1, '- metric: x', '  value: 1')).toBe(
      list.replace('  - metric: a', '  - metric: x\n    value: 1\n  - metric: a'),
    );
  });

  it('is added behind another: comments above the next stay with that', () => {
    expect(add(list, 0, '- metric: x')).toBe(list.replace('      二\n', '      二\n  - metric: x\n'));
    expect(add(list, 1, '- metric: x')).toBe(list.replace('# 一行\n', '# 一行\n  - metric: x\n'));
    expect(add(list, 2, '- metric: x')).toBe(list.replace('- metric: c\n', '- metric: c\n  - metric: x\n'));
  });

  it('is added to a file without a last line feed, and at the edge of the page', () => {
    expect(add('facts:\n- a: 1', 0, '- a: 2')).toBe('facts:\n- a: 1\n- a: 2\n');
  });

  it('comes in the order in which it was given', () => {
    const additions = ['x', 'y'].map((name) => ({ after: 2, lines: [`- metric: ${name}`] }));
    expect(editItems(list, 'facts', { changes: new Map(), additions })).toBe(
      list.replace('- metric: c\n', '- metric: c\n  - metric: x\n  - metric: y\n'),
    );
  });
});

it.each(['', '一\n', 'year: 2025\n', 'facts: []\n', 'facts: [{ a: 1 }]\n', 'facts: 一\n'])(
  'there is no list to edit in %j',
  (text) => {
    expect(edit(text, 0, { value: '1' })).toBeUndefined();
  },
);

describe('keys of the topmost map', () => {
  it('change, come and go', () => {
    expect(editKeys('year: 2024 # 年\norgan: 县\n', { year: '2025', pack: 'small', organ: undefined })).toBe(
      'year: 2025 # 年\npack: small\n',
    );
  });

  it.each(['', '一\n', '{}\n'])('stay away where there is no map: %j', (text) => {
    expect(editKeys(text, { year: '2025' })).toBe(text);
  });
});

describe('keys of a map below', () => {
  it('change and come, as deep as the others', () => {
    expect(editKeysBelow('prose:\n  a: 一\nyear: 2025\n', 'prose', { a: '二', b: yamlBlock('三\n\n四\n') })).toBe(
      'prose:\n  a: 二\n  b: |\n    三\n\n    四\nyear: 2025\n',
    );
  });

  it.each(['year: 2025\n', 'year: 2025\nprose: {}\n'])('make the map in %j', (text) => {
    expect(editKeysBelow(text, 'prose', { a: '一', b: '二' })).toBe('year: 2025\nprose:\n  a: 一\n  b: 二\n');
  });
});
