import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { factsFile, reportFile } from '../../../src/model/dossier/dossier.ts';
import { taskList } from '../../../src/model/dossier/task.ts';
import { parseYaml } from '../../../src/source/index.ts';

const said = (text: string, schema: z.ZodType): readonly string[] =>
  parseYaml(text, 'f', schema).messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`);

const head = ['organ: { name: 云山县人民政府, level: county }', 'year: 2025', 'pack: national@^1'];
const report = (...lines: readonly string[]): string => [...head, ...lines, ''].join('\n');
const facts = (...lines: readonly string[]): string => ['facts:', ...lines, ''].join('\n');

const colon = '应为半角的“: ”（冒号后面空一格）';
const comma = '应为半角的“, ”（逗号后面空一格）';
const quote = '应为半角的 " "，或者不加引号（要印出来的引号，外面再加一对半角引号）';
const item = '；如果是一项，应给整项加半角引号';
const items = '应为一项一行，每行以“- ”开头；如果是一项，应给整项加半角引号';
const dash = '应为半角的“- ”（横线后面空一格）';
const blank = '应为普通的空格';

describe('a mark that stands where YAML wants another is named, with the right one', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a colon behind a key', report('title：云山县的报告'), [`4:6 冒号是全角的“：”，${colon}`]],
    ['a colon and a blank', report('title： 云山县的报告'), [`4:6 冒号是全角的“：”，${colon}`]],
    ['a colon with nothing behind it', facts('').replace(':', '：'), [`1:6 冒号是全角的“：”，${colon}`]],
    [
      'a colon of a pair in brackets',
      report('departments:', '  - { id：justice, name: 县司法局 }'),
      [`5:9 冒号是全角的“：”，${colon}`],
    ],
    [
      'colons and commas of one line, each kind once',
      facts('  - { metric：review.accepted，value：21，source：司法局 }'),
      [`2:13 冒号是全角的“：”，${colon}`, `2:29 隔开各项的是全角的“，”，${comma}`],
    ],
    [
      'keys of parts',
      facts('  - metric: a', '    parts: { 简易程序：110，普通程序：280 }'),
      [`3:18 冒号是全角的“：”，${colon}`, `3:22 隔开各项的是全角的“，”，${comma}`],
    ],
    [
      'keys of parts, line by line',
      facts('  - metric: a', '    parts:', '      简易程序：110', '      普通程序：280'),
      [`4:11 冒号是全角的“：”，${colon}`, `5:11 冒号是全角的“：”，${colon}`],
    ],
    [
      'a comma in an item',
      report('addressees:', '  - 清江市人民政府，清江市司法局'),
      [`5:12 列表的一项里有“，”，${items}`],
    ],
    [
      'commas in two items, on the column of the key',
      `tasks:\n- id: "1"\n  content: 甲，乙\n  responsible:\n  - 甲局、乙局 # 两个\n  - 丙局，丁局\n`,
      [`5:7 列表的一项里有“、”，${items}`, `6:7 列表的一项里有“，”，${items}`],
    ],
    ['braces', facts('  - ｛ metric: review.accepted, value: 21 ｝'), ['2:5 括号是全角的“｛”，应为半角的“{”']],
    [
      'a brace that closes',
      facts('  - { metric: review.accepted, value: 21 ｝'),
      ['2:42 括号是全角的“｝”，应为半角的“}”'],
    ],
    [
      'a bracket where a list belongs',
      report('addressees: 【清江市人民政府】'),
      ['4:13 括号是全角的“【”，应为半角的“[”'],
    ],
    [
      'a parenthesis where a list belongs',
      report('addressees: （清江市人民政府，清江市司法局）'),
      ['4:13 括号是全角的“（”，应为半角的“[”', `4:21 隔开各项的是全角的“，”，${comma}${item}`],
    ],
    ['a bracket that closes', report('addressees: [清江市人民政府］'), ['4:21 括号是全角的“］”，应为半角的“]”']],
    [
      'names in a list',
      report('addressees: [清江市人民政府，清江市司法局]'),
      [`4:21 隔开各项的是全角的“，”，${comma}${item}`],
    ],
    [
      'names parted by a 顿号',
      report('departments:', '  - { id: a, name: 甲局, aliases: [甲、甲局] }'),
      [`5:35 隔开各项的是全角的“、”，${comma}${item}`],
    ],
    [
      'ids in a list',
      facts('  - { metric: a, evidence: [ledger，list] }'),
      [`2:35 隔开各项的是全角的“，”，${comma}${item}`],
    ],
    ['quotation marks around a value', report('signatory: “某某”'), [`4:12 引号是全角的 “ ，${quote}`]],
    [
      'one quotation mark of two',
      report('signatory: "某某”', 'note: 此件公开发布'),
      [`4:15 引号是全角的 ” ，${quote}`],
    ],
    ['the other of two', report('signatory: “某某"'), [`4:12 引号是全角的 “ ，${quote}`]],
    ['the same one twice', report('signatory: “某某“'), [`4:12 引号是全角的 “ ，${quote}`]],
    ['wide quotation marks', report('signatory: ＂某某＂'), [`4:12 引号是全角的“＂”，${quote}`]],
    [
      'quotation marks around items',
      report('addressees: [“甲市人民政府”， “乙市人民政府”]'),
      [`4:14 引号是全角的 “ ，${quote}`, `4:22 隔开各项的是全角的“，”，${comma}`],
    ],
    ['quotation marks around a value with a colon', report('title: “关于: 报告”'), [`4:8 引号是全角的 “ ，${quote}`]],
    ['quotation marks around a key', report('“title”: 报告'), [`4:1 引号是全角的 “ ，${quote}`]],
    [
      'the dash of an item',
      facts('  － metric: review.accepted', '    value: 21'),
      [`2:3 列表项开头的横线写成了“－”，${dash}`],
    ],
    [
      'the dash of an item, two wide',
      report('addressees:', '  —— 清江市人民政府'),
      [`5:3 列表项开头的横线写成了“——”，${dash}`],
    ],
    ['a bullet of Word', report('addressees:', '  • 清江市人民政府'), [`5:3 列表项开头的横线写成了“•”，${dash}`]],
    [
      'a comment',
      report('＃ 说明', 'note: 此件公开发布'),
      ['4:1 注释开头的井号是全角的“＃”，应为半角的“# ”（前面也空一格）'],
    ],
    [
      'a comment behind a value',
      report('signatory: 某某 ＃ 签发人'),
      ['4:15 注释开头的井号是全角的“＃”，应为半角的“# ”（前面也空一格）'],
    ],
    [
      'a comment behind brackets',
      report('addressees: [] ＃ 主送'),
      ['4:16 注释开头的井号是全角的“＃”，应为半角的“# ”（前面也空一格）'],
    ],
    [
      'the bar of a text',
      report('prose:', '  problems: ｜', '    一是力量不足。', '', '    二是形式单一。'),
      ['5:13 键后面的符号是全角的“｜”，应为半角的“|”'],
    ],
    [
      'a blank of Word’s behind a colon',
      report('signatory:\u00a0某某'),
      [`4:11 这里的空格不是普通的，是“不间断空格（U+00A0）”，${blank}`],
    ],
    [
      'a blank of Word’s in front of a line',
      report('prose:', '\u00a0 problems: 力量不足。'),
      [`5:1 这里的空格不是普通的，是“不间断空格（U+00A0）”，${blank}`],
    ],
    [
      'Chinese blanks in front of a text',
      report('prose:', '  problems: |', '　　一是力量不足。'),
      [`6:1 这里的空格不是普通的，是“全角空格（U+3000）”，${blank}`],
    ],
    [
      'a Chinese blank behind a value',
      report('signatory: 某某　'),
      [`4:14 这里的空格不是普通的，是“全角空格（U+3000）”，${blank}`],
    ],
    [
      'a line of blanks that nobody sees',
      report('\u00a0', 'signatory: 某某'),
      [`4:1 这里的空格不是普通的，是“不间断空格（U+00A0）”，${blank}`],
    ],
    [
      'a blank of Word’s before a comment',
      report('signatory: 某某\u00a0# 签发人'),
      [`4:14 这里的空格不是普通的，是“不间断空格（U+00A0）”，${blank}`],
    ],
    ['a number', facts('  - { metric: review.accepted, value: ２１ }'), ['2:39 数是全角的“２１”，应为半角的 21']],
    ['a day', report('issueDate: 2026－02－05'), ['4:12 数是全角的“2026－02－05”，应为半角的 2026-02-05']],
    ['a mark behind a number', facts('  - metric: a', '    value: 21，'), ['3:14 后面多了“，”，应为没有标点']],
    [
      'a character that nobody sees in a key',
      report('sign\u200batory: 某某'),
      [`4:5 这里的空格不是普通的，是“零宽空格（U+200B）”，${blank}`],
    ],
    [
      'the sign that runs lines together',
      report('prose:', '  problems: ＞', '    甲。', '', '    乙。'),
      ['5:13 键后面的符号是全角的“＞”，应为半角的“|”'],
    ],
    ['a line of dashes', facts('').replace('facts', '———\nfacts'), ['1:1 单独一行的“———”，应为“---”，或者删去这一行']],
  ])('%s', (_, text, expected) => {
    const schema = text.startsWith('organ') ? reportFile : text.startsWith('tasks') ? taskList : factsFile;
    expect(said(text, schema)).toEqual(expected);
  });
});

describe('in the words of a value the same marks are text', () => {
  it.each([
    ['titles', report('title: 关于《办法》（试行）的报告：甲，乙、丙；丁', 'note: （此件公开发布）')],
    ['a quotation at the beginning', report('title: “双随机”检查情况的报告')],
    ['two quotations', report('title: “双随机”和“一公开”')],
    ['a quotation in half-width quotes', report('signatory: "“某某”"')],
    ['a quotation within quotes, with a comma behind it', report('title: "说“甲”，乙"')],
    ['a bracket behind a quotation mark, within quotes', facts('  - { metric: a, value: "甲“](fact:t)**" }')],
    ['a share in words in brackets', facts('  - { metric: a, note: 其中，占比：50%，余数：2件 }')],
    ['words in brackets', facts('  - { metric: a, note: 甲，乙：丙（丁），戊【己】 }')],
    ['a name with a comma, in quotes', report('addressees: ["各镇、街道"]')],
    ['lists of titles', 'tasks:\n  - { id: "1", content: 甲, group: [坚持党的领导，健全推进机制] }\n'],
    [
      'items with colons',
      'tasks:\n  - id: "1"\n    content: 甲\n    group:\n      - 组织保障：加强领导\n      - 其他\n',
    ],
    ['comments', report('# ：，【】“”　\u00a0', 'signatory: 某某 # ：，“”')],
    [
      'prose',
      report(
        'prose:',
        '  problems: |',
        '    　　一是：力量不足，“编制”紧张。',
        '',
        '    metric：甲',
        '    － 乙',
        '    ＃ 丙',
      ),
    ],
  ])('%s', (_, text) => {
    expect(said(text, text.startsWith('organ') ? reportFile : text.startsWith('tasks') ? taskList : factsFile)).toEqual(
      [],
    );
  });
});

describe('all else that is wrong is said at once, at its place', () => {
  it('on the line of a mark and on others', () => {
    const text = facts('  - { metric：review.accepted，vlaue: 21 }', '  - { metric: a, value: 1, sorce: 甲 }');
    expect(said(text, factsFile)).toEqual([
      `2:13 冒号是全角的“：”，${colon}`,
      `2:29 隔开各项的是全角的“，”，${comma}`,
      '2:30 没有“vlaue”这个键，应为“value”',
      '3:28 没有“sorce”这个键，应为“source”',
    ]);
  });

  it('but not what the parser makes of a guess', () => {
    const text = report('departments:', '\u3000- { id: a, name: 甲局 }', '   - { id: b, name: 乙局 }');
    expect(said(text, reportFile)).toEqual([`5:1 这里的空格不是普通的，是“全角空格（U+3000）”，${blank}`]);
  });

  it.each(['\u3000     ', '  \u3000   ', '     \u3000', '\u3000\u3000\u3000', '\u00a0     '])(
    'a dash behind %j belongs to the list whose dashes stand at as many blanks',
    (indent) => {
      const text = report('departments:', '  - id: a', '    name: 甲局', '    aliases:', '      - 甲', `${indent}- 乙`);
      expect(said(text, reportFile).map((each) => each.split(' ')[0])).toEqual([`9:${indent.search(/[^ ]/) + 1}`]);
    },
  );
});

describe('lines that YAML would run together', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'below “>”',
      report('prose:', '  problems: >', '    甲。', '    乙。'),
      ['5:13 “>”会把几行并成一行、几段并成一段，应为“|”'],
    ],
    [
      'without a sign',
      report('prose:', '  problems:', '    甲。', '', '    乙。'),
      ['6:5 文字分成了几行，会并成一行、行间多出空格，应写在一行里；要分段的，应在键的冒号后面写“|”，文字从下一行起'],
    ],
    [
      'in quotes',
      report('title: "云山县', '  的报告"'),
      ['4:8 文字分成了几行，会并成一行、行间多出空格，应写在一行里；要分段的，应在键的冒号后面写“|”，文字从下一行起'],
    ],
    ['one line below “>” is none', report('prose:', '  problems: >', '    甲。'), []],
    ['lines below “|” stay', report('prose:', '  problems: |', '    甲。', '', '    乙。'), []],
  ])('%s', (_, text, expected) => {
    expect(said(text, reportFile)).toEqual(expected);
  });
});
