import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePlain } from '../../src/markdown/parse-plain.ts';
import { parseWhole } from '../../src/markdown/processor.ts';

const read = ['type', 'value', 'url', 'depth', 'align', 'children'] as const;

/** What is asked of a syntax tree: what each node says, and where it starts. */
const asked = (tree: object): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      if (key === 'start') return { line: value.line, column: value.column };
      if (key === 'position') return { start: value.start };
      const start = ['text', 'link', 'paragraph', 'heading', 'table', 'html'].includes(value.type);
      const own = read.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]]));
      return Object.fromEntries([...own, ...(start ? [['position', value.position]] : [])]);
    }),
  );

const openers = [
  ...['', '', '', '', '# ', '## ', '#', '#######', '- ', '-', '--', '---', ':-', '+ ', '* ', '> ', '1. ', '2) ', '12'],
  ...['=', '===', '~~~', '```', '|', '| 甲 | 乙 |', '|---|:-:|', '| 丙 | |', '|丁|[1](fact:a)|', '|---|', '|-:|', '||'],
  ...[' ', '  ', '    ', '\t', '<!-- 注 -->', '<!-- 注', '注 -->', '<b>', '[]: ', '[^1]: ', '\uFEFF', '\u3000'],
];
const words = [
  ...[
    '字',
    '法治',
    'a',
    '12',
    '12.',
    '１',
    '。',
    '“',
    '—',
    '\uFDD01\uFDD1',
    'http://a.b',
    ' ',
    '  ',
    '\u00A0',
    '\0',
    '\r',
  ],
  ...[' #', '-', '=', '>', '~', ':', '|', ' | ', '*', '**', '_', '`', '\\', '&', '&amp;', ';', '!', '<', '--', '-->'],
  ...['<!-- section:a -->', '<!-- /internal -->', '<!---->', '[', ']', '(', ')', '[99个](fact:a.b)', '[](task:t1)'],
  ...['[字](fact:a.b?style=wan&unit=件)', '![a](b:c)', '[a](b c)', '[a](b:c "d")', '[a b](b:c_d)'],
];
const line = fc
  .tuple(fc.constantFrom(...openers), fc.array(fc.constantFrom(...words), { maxLength: 3 }))
  .map(([opener, rest]) => opener + rest.join(''));
const plainLine = fc.constantFrom(
  ...[
    '法治政府建设',
    '2023年，[4次](fact:a.b)。',
    '## 标题',
    '<!-- 注 -->',
    '',
    '',
    '| 甲 | 乙 |',
    '|---|--:|',
    '| 1 | 2 |',
  ],
);

it('reads plain text as the whole parser does, and leaves the rest to it', () => {
  let plain = 0;
  const lines = fc.array(fc.oneof(line, plainLine), { maxLength: 4 });
  fc.assert(
    fc.property(lines, (all) => {
      const text = all.join('\n');
      const tree = parsePlain(text);
      if (!tree) return;
      plain += 1;
      expect(asked(tree), JSON.stringify(text)).toEqual(asked(parseWhole(text)));
    }),
    { numRuns: 4000 },
  );
  expect(plain).toBeGreaterThan(800);
});

it.each([
  ['a report', '2023年，全区\n\n## 一、主要举措\n\n办理[99个](fact:a.b)案件。[](task:t1)\n另起一行。\n'],
  ['a comment of two lines', '<!-- 甲\n乙 -->\n法治'],
  ['comments in a line', '## 标题 <!-- section:a -->\n\n法治<!-- internal -->政府<!-- /internal -->'],
  ['a table', '| 序号 | 名称 |\n|--:|---|\n| 1 | 某公司案 |\n| 2 | |\n'],
])('reads %s', (_, text) => {
  expect(asked(parsePlain(text)!)).toEqual(asked(parseWhole(text)));
});

it.each([
  ['emphasis', '法治**政府**'],
  ['a list', '- 法治'],
  ['a numbered list', '1. 法治'],
  ['an escape', '法治\\*'],
  ['HTML', '<b>法治</b>'],
  ['a reference', '法治&amp;'],
])('leaves %s to the whole parser', (_, text) => {
  expect(parsePlain(text)).toBeUndefined();
});
