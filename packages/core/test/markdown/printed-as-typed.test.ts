import { expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

/** What other readers of Markdown would obey, and what merely looks like a mark. */
it.each([
  '热线7*24小时响应，窗口5*8小时服务',
  '*重点*和_要点_，共__件，其中____件',
  '平台“1*N”和“2*M”机制',
  '场地120*80米，另有60*40米',
  '原告张**、李**诉某镇政府，张**撤诉',
  '电话138****5678，又139***1234',
  '验收结果为5**8，复核为6**9',
  '张***诉李***',
  '增长3~5个百分点',
  'AT&T、R&D经费',
  '温度<5℃，合格率>95%',
  'P<0.05且Q>0.1',
  '见http://www.example.gov.cn/a_b_c和www.example.cn',
  '云府[2024](5)号、云府〔2024〕5号',
  '附件[1](略)、[注]: 说明',
  '(1)甲(2)乙',
  'C:\\台账\\一月',
  '受理→审查-->办结->归档',
  '好！——这是群众的评价',
  '《行政复议法》《信访条例》',
  '【典型案例】某镇调解一起纠纷',
  '（内部）刊物，“内部”监督，内部审计',
  '坚持刀刃向内——内部监督从严',
  'Internet和interval，Internal Audit一词',
  'fact、task和evidence是英文',
  '数据：见附表；任务：见清单；材料：齐全',
  '（任务：3项）（数据：见附表）',
  '2025年5，6月',
  '[ ]是　[ ]否',
  '#1机组、#法治宣传#话题',
  '甲|乙|丙',
  '金额100,000元、1.5万元、№3、※注',
  '`',
  '“a”《b》〈c〉‹d›',
  '{甲}［乙］〔丙〕',
  '100%、50‰、±3、2×3、6÷2=3',
])('prints as typed: %s', (text) => {
  expect(readProse(text)).toMatchObject({ lines: [text], said: [] });
});

it.each([
  ['a year before a full stop', '2025. 全年工作完成。', ['2025. 全年工作完成。']],
  ['numbers that are no labels', '共1、2、3项\n5.5%\n（1）号楼', ['共1、2、3项5.5%（1）号楼']],
  ['a hash before a number', '#1机组\n', ['#1机组']],
  ['a hashtag', '#法治宣传#\n', ['#法治宣传#']],
  ['a comparison at the start', '>90%的事项网上办\n\n> 5件', ['>90%的事项网上办', '> 5件']],
  ['a minus', '-5℃以下', ['-5℃以下']],
  ['indentation by four blanks, a tab, wide blanks', '    甲\n\n\t乙\n\n　　丙', ['甲', '乙', '　　丙']],
  ['a line of wide blanks between paragraphs', '甲。\n　\n乙。', ['甲。', '乙。']],
  ['a definition', '[甲]: 乙', ['[甲]: 乙']],
  ['lines that go on', '甲\n  乙 \nab\ncd', ['甲乙ab cd']],
  ['blanks at the end', '甲。  \n', ['甲。']],
  ['escapes', '\\*\\*甲\\*\\* \\[\\](fact\\:x) 1\\. \\<b> \\# \\\\ \\~~', ['**甲** [](fact:x) 1. <b> # \\ ~~']],
  ['a backslash before other characters', '附件\\一', ['附件\\一']],
  [
    'numbers of items as they are typed',
    '1. 甲\n2. 乙\n\n丙\n\n3. 丁\n4. 戊\n6. 己',
    ['1.甲', '2.乙', '丙', '3.丁', '4.戊', '6.己'],
  ],
  ['an item of several lines', '1. 甲\n乙\n\n2. 丙', ['1.甲乙', '2.丙']],
  ['strong words', '**加粗：**正文，**“双随机”**检查，甲**乙**丙', ['«加粗：»正文，«“双随机”»检查，甲«乙»丙']],
  ['stars that pair over lines', '**甲\n乙**', ['«甲乙»']],
])('prints %s', (_name, text, lines) => {
  expect(readProse(text)).toMatchObject({ lines, said: [] });
});
