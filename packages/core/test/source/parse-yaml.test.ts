import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod';
import { factsFile, reportFile } from '../../src/model/dossier/dossier.ts';
import { decodeText, nearest, parseYaml, placeAt } from '../../src/source/index.ts';

const facts = [
  'facts:',
  '  - { metric: review.accepted, value: 21, parts: { 简易程序: 1 } }',
  '  - metric: approval.quick-items',
  '    value: "300.50"',
  '    note: |',
  '      第一行',
  '      第二行',
  '',
].join('\n');
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  test('a BOM and CRLF change nothing', () => {
    const variants = [facts, `\ufeff${facts}`, facts.replaceAll('\n', '\r\n'), `\ufeff${facts.replaceAll('\n', '\r')}`];
    for (const variant of variants) {
      expect(decodeText(variant, 'f')).toEqual({ value: facts, messages: [] });
      expect(decodeText(utf8(variant), 'f')).toEqual({ value: facts, messages: [] });
    }
  });

  test('each forbidden character is named once, at its first place', () => {
    const { value, messages } = decodeText('甲\u0000乙\n\u0000丙\u{1fffe}\ud800', 'f');
    expect(value).toBeUndefined();
    expect(messages.map(({ line, column, actual }) => [line, column, actual])).toEqual([
      [1, 2, 'U+0000'],
      [2, 3, 'U+1FFFE'],
      [2, 5, 'U+D800'],
    ]);
  });

  test('rare but real characters pass', () => {
    expect(decodeText('𠮷㐀\ue000\u3000\ufffd\t甲', 'f').messages).toEqual([]);
  });
});

describe('parseYaml', () => {
  test('gives each value its place, and a block of text that of its first character', () => {
    const { value, messages } = parseYaml(facts, 'facts.yaml', factsFile);
    expect(messages).toEqual([]);
    const at = (path: string) => placeAt(value?.places ?? new Map(), path);
    expect(at('facts/0/metric')).toEqual({ file: 'facts.yaml', line: 2, column: 15 });
    expect(at('facts/0/parts/简易程序')).toEqual({ file: 'facts.yaml', line: 2, column: 58 });
    expect(at('facts/1/note')).toEqual({ file: 'facts.yaml', line: 6, column: 7 });
    expect(at('facts/1/evidence/3')).toEqual({ file: 'facts.yaml', line: 3, column: 5 });
    expect(value?.value.facts[1]?.value).toBe('300.50');
  });

  test('CRLF and a BOM give the same value and places', () => {
    const text = fc.stringMatching(/^[\p{L}\p{N}，。 ]{1,8}$/u).map((words) => JSON.stringify(words));
    const line = fc.tuple(text, fc.nat()).map(([note, value]) => `  - { metric: a, value: ${value}, note: ${note} }`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const plain = ['facts:', ...lines].join('\n');
        const read = (text: string) => parseYaml(decodeText(text, 'f').value ?? '', 'f', factsFile);
        expect(read(`\ufeff${plain.replaceAll('\n', '\r\n')}`)).toEqual(read(plain));
        expect(read(plain).value?.value.facts).toHaveLength(lines.length);
      }),
    );
  });

  test('never throws, and says something wherever it gives no value', () => {
    const piece = fc.constantFrom(
      ...'a b year facts metric : - [ ] { } " \' | > & * ! % @ ` # , ? ： ， “ ” \n \t 0 010 1e999 --- ... << ~ 件'.split(
        ' ',
      ),
      '\n  ',
      ': ',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { value, messages } = parseYaml(pieces.join(''), 'f', reportFile);
        expect(value !== undefined || messages.length > 0).toBe(true);
        for (const { reason, file } of messages) {
          expect(file).toBe('f');
          expect(reason).toMatch(/\p{Script=Han}/u);
          expect(reason).not.toMatch(/Invalid|undefined|\[object/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('words that people write for those of a file', () => {
  const report = 'organ: { name: 某县人民政府, level: county }\nyear: 2025\npack: national@^1\n';
  test.each([
    ['数据: []', reportFile, '4:1 没有“数据”这个键，应为“facts”'],
    ['单位: []', reportFile, '4:1 没有“单位”这个键，应为“departments”'],
    ['Facts: []', reportFile, '4:1 没有“Facts”这个键，应为“facts”'],
    ['ｎｏｔｅ: 甲', reportFile, '4:1 没有“ｎｏｔｅ”这个键，应为“note”'],
    ['sealed: 是', reportFile, '4:9 “sealed”是文字“是”，应为 true'],
    ['annexes: [Evidence]', reportFile, '4:11 “annexes 第1项”的值是“Evidence”，应为 evidence'],
    [
      'facts:\n  - { 指标: a, 值: 1 }',
      reportFile,
      '5:7 没有“指标”这个键，应为“metric”|5:14 没有“值”这个键，应为“value”',
    ],
    ['facts:\n  - { metric: a, classification: 内部 }', reportFile, '5:34 “classification”的值是“内部”，应为 internal'],
    [
      'evidence:\n  - { id: a, title: 甲, classification: 公 开 }',
      reportFile,
      '5:40 “classification”的值是“公 开”，应为 public（公开）或 internal（内部）',
    ],
    ['facts:\n  - { metric: a, target: { op: ≥, value: 1 } }', reportFile, '5:32 “op”的值是“≥”，应为 >='],
  ])('%s', (lines, schema, expected) => {
    const { messages } = parseYaml(`${report}${lines}\n`, 'f', schema);
    expect(messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`).join('|')).toBe(expected);
  });
});

test.each([
  ['metrc', ['metric', 'value'], ['metric']],
  ['vlaue', ['metric', 'value'], ['value']],
  ['区司法居', ['区司法局', '区信访局'], ['区司法局']],
  ['全然不同', ['区司法局', '区信访局'], []],
  ['Year', ['year'], ['year']],
])('nearest %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toEqual(expected);
});

describe('numbers of another base', () => {
  const schema = z.strictObject({ a: z.union([z.number(), z.string()]) });
  it.each(['0o21', '0x21', '0xFF'])('%s is said, not turned into another number', (typed) => {
    const { value, messages } = parseYaml(`a: ${typed}\n`, 'x.yaml', schema);
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['yaml/other-base']);
  });

  it.each(['-0x1f', '0X10', '0b11'])('%s is no number to YAML, and stays as it is typed', (typed) => {
    expect(parseYaml(`a: ${typed}\n`, 'x.yaml', schema).value?.value).toEqual({ a: typed });
  });

  it('is a text in quotes', () => {
    expect(parseYaml('a: "0x21"\n', 'x.yaml', schema).value?.value).toEqual({ a: '0x21' });
  });
});
