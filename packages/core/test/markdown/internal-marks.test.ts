import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/markdown/read/parse-blocks.ts';
import type { Message } from '../../src/message/index.ts';
import { readProse } from './read-prose.ts';

const on = '<!-- internal -->';
const off = '<!-- /internal -->';

describe('a passage hides', () => {
  it.each<readonly [name: string, text: string, open: readonly string[]]>([
    ['words in a paragraph', `甲${on}乙${off}丙`, ['甲丙']],
    ['the start and the end of a paragraph', `${on}甲${off}乙\n\n丙${on}丁${off}`, ['乙', '丙']],
    ['a paragraph', `甲\n\n${on}\n\n乙\n\n${off}\n\n丙`, ['甲', '丙']],
    ['a paragraph without blank lines around', `甲\n${on}\n乙\n${off}\n丙`, ['甲', '丙']],
    ['a paragraph from its first word on', `甲\n\n${on}乙${off}\n\n丙`, ['甲', '丙']],
    ['what follows in the next paragraph too', `甲${on}乙\n\n丙${off}丁`, ['甲', '丁']],
    ['indented lines', `甲\n\n    ${on}\n\n    乙\n\n    ${off}`, ['甲']],
    ['strong words', `甲${on}**乙**${off}丙`, ['甲丙']],
    ['a part of strong words', `**甲${on}乙${off}**丙`, ['«甲»丙']],
    ['the whole of strong words from within', `**${on}乙${off}**丙`, ['丙']],
    ['a fact and what it reports', `甲${on}乙[](fact:a)[](task:1)${off}丙`, ['甲丙']],
    ['a section', `甲\n\n${on}\n\n### 乙\n\n丙\n\n${off}\n\n### 丁\n\n戊`, ['甲', '## 丁', '戊']],
    [
      'a section in a section',
      `### 甲\n\n己\n\n${on}\n\n#### 乙\n\n丙\n\n${off}\n\n### 丁\n\n戊`,
      ['## 甲', '己', '## 丁', '戊'],
    ],
    ['all of a section but its title, and so the title', `### 甲\n\n${on}乙${off}\n\n### 丙\n\n丁`, ['## 丙', '丁']],
    ['the last section', `甲\n\n${on}\n\n### 乙\n\n丙\n\n${off}\n`, ['甲']],
    [
      'the rest of a section and the next',
      `### 甲\n\n己\n\n${on}\n\n乙\n\n### 丙\n\n丁\n\n${off}\n\n### 戊`,
      ['## 甲', '己', '## 戊'],
    ],
    ['a title whose text is hidden too', `### ${on}甲${off}\n\n${on}乙${off}\n\n### 丙`, ['## 丙']],
    ['a part of a title', `### 甲${on}乙${off}\n\n丙`, ['## 甲', '丙']],
    ['a table', `甲\n\n${on}\n\n| 乙 |\n| --- |\n| 1 |\n\n${off}\n\n丙`, ['甲', '丙']],
    ['the first of two tables', `${on}\n\n| 甲 |\n| --- |\n\n${off}\n\n| 乙 |\n| --- |`, ['乙']],
    ['a cell', `| 甲 | 乙 |\n| --- | --- |\n| 1 | ${on}2${off} |`, ['甲|乙', '1|']],
    ['a row, cell by cell', `| 甲 | 乙 |\n| --- | --- |\n| ${on}1${off} | ${on}2${off} |`, ['甲|乙']],
    ['an item', `1. 甲\n2. ${on}乙${off}\n3. 丙`, ['1.甲', '2.丙']],
    ['a list', `甲\n\n${on}\n\n1. 乙\n2. 丙\n\n${off}`, ['甲']],
    ['one passage after the other', `${on}甲${off}乙${on}丙${off}`, ['乙']],
  ])('%s', (_name, text, open) => {
    const read = readProse(text);
    expect(read.said).toEqual([]);
    expect(read.open).toEqual(open);
    expect(read.lines).toEqual(readProse(text.replaceAll(on, '').replaceAll(off, '')).lines);
  });
});

describe('a passage is refused that', () => {
  it.each<readonly [name: string, text: string, ...said: string[]]>([
    ['does not end', `甲${on}乙`, '1:2 在要略去的文字后面写 <!-- /internal -->'],
    [
      'does not end before the next section',
      `${on}\n\n甲\n\n### 乙\n\n丙`,
      '1:1 在要略去的文字后面写 <!-- /internal -->',
    ],
    ['does not begin', `甲${off}乙`, '1:2 在要略去的文字前面写 <!-- internal -->'],
    ['ends twice', `甲${on}乙${off}丙${off}`, '1:39 在要略去的文字前面写 <!-- internal -->'],
    [
      'ends before it begins',
      `甲${off}乙${on}丙`,
      '1:2 在要略去的文字前面写 <!-- internal -->',
      '1:21 在要略去的文字后面写 <!-- /internal -->',
    ],
    ['begins in another', `${on}甲${on}乙${off}丙`, '1:19 先写 <!-- /internal -->'],
    [
      'holds another',
      `${on}\n\n甲\n\n${on}\n\n乙\n\n${off}\n\n丙\n\n${off}`,
      '5:1 先写 <!-- /internal -->',
      '13:1 在要略去的文字前面写 <!-- internal -->',
    ],
    ['begins in strong words', `**甲${on}乙**丙${off}`, '1:25 两个标记在同一段、同一格里，或者各占一行'],
    ['ends in strong words', `${on}甲**乙${off}丙**`, '1:22 两个标记在同一段、同一格里，或者各占一行'],
    ['ends in a title', `${on}\n\n甲\n\n### 乙${off}\n\n丙`, '5:6 两个标记在同一段、同一格里，或者各占一行'],
    ['begins in a title', `### ${on}甲\n\n乙${off}`, '3:2 两个标记在同一段、同一格里，或者各占一行'],
    [
      'goes from cell to cell',
      `| 甲${on} | 乙${off} |\n| --- | --- |`,
      '1:25 两个标记在同一段、同一格里，或者各占一行',
    ],
    ['begins in a cell', `| 甲${on} |\n| --- |\n\n乙${off}`, '4:2 两个标记在同一段、同一格里，或者各占一行'],
    ['goes from item to item', `1. 甲${on}\n2. 乙${off}`, '2:5 两个标记在同一段、同一格里，或者各占一行'],
    ['hides only a title', `### ${on}甲${off}\n\n乙`, '1:23 标题的上一行一个，这一节的末尾一个'],
    ['hides only a title, from above it', `${on}\n\n### 甲\n\n${off}\n\n乙`, '5:1 标题的上一行一个，这一节的末尾一个'],
    ['leaves the rest of a section', `${on}\n\n### 甲\n\n乙\n\n${off}\n\n丙`, '7:1 标题的上一行一个，这一节的末尾一个'],
    [
      'leaves a section of the section',
      `${on}\n\n### 甲\n\n乙\n\n${off}\n\n#### 丙`,
      '7:1 标题的上一行一个，这一节的末尾一个',
    ],
    [
      'leaves the text after another passage',
      `### ${on}甲${off}\n\n${on}乙${off}\n\n丙`,
      '1:23 标题的上一行一个，这一节的末尾一个',
    ],
    ['hides nothing', `甲${on}${off}乙`, '1:2 要略去的文字在两个标记之间'],
    ['hides a blank', `甲${on} ${off}乙`, '1:2 要略去的文字在两个标记之间'],
  ])('%s', (_name, text, ...said) => {
    expect(readProse(text).said.map((each) => each.replace(/ prose\/misplaced-mark .* →/, ''))).toEqual(said);
  });

  it('and hides rather more than less', () => {
    expect(readProse(`甲${on}乙${on}丙${off}丁${off}戊`).open).toEqual(['甲戊']);
    expect(readProse(`甲${on}乙\n\n丙`).open).toEqual(['甲']);
    expect(readProse(`甲${off}乙${on}丙${off}丁`).open).toEqual(['甲乙丁']);
  });
});

it('knows the id of a section only at the end of its title', () => {
  expect(readProse('### 甲 <!-- section:a -->\n\n乙').said).toEqual([]);
  const misplaced = (text: string) => readProse(text).said.map((each) => each.split(' → ')[1]);
  expect(misplaced('### <!-- section:a --> 甲\n\n乙')).toEqual(['写在标题的末尾']);
  expect(misplaced('<!-- section:a -->\n\n### 甲')).toEqual(['写在标题的末尾']);
  expect(misplaced('甲<!-- section:a -->')).toEqual(['写在标题的末尾']);
});

it('says once what is wrong in prose that stands in a template', () => {
  const messages: Message[] = [];
  const text = '甲。<!-- /internal -->乙。';
  const base = { file: 'prose/a.md', line: 1, column: 1 };
  const own = { base, uses: [], prose: () => [], level: 0, messages };
  const use = { kind: 'prose', prose: { text, place: base } } as const;
  parseBlocks('\uFDD00\uFDD1', { ...own, uses: [use], prose: () => parseBlocks(text, own) });
  expect(messages.map(({ ruleId, column }) => `${column} ${ruleId}`)).toEqual(['3 prose/misplaced-mark']);
});
