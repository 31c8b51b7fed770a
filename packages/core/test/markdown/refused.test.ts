import { describe, expect, it } from 'vitest';
import { readProse } from './read-prose.ts';

/** Each text with what is said of it: the place, the rule, what was found. */
const refused = (cases: readonly (readonly [text: string, ...said: string[]])[]) => {
  it.each(cases.map(([text, ...said]) => [text, said] as const))('%j', (text, said) => {
    expect(readProse(text).said.map((each) => each.split(' → ')[0])).toEqual(said);
  });
};

describe('headings that are none', () => {
  refused([
    ['###提高能力。', '1:1 prose/mistyped-heading ###提高能力。'],
    ['##提高', '1:1 prose/mistyped-heading ##提高'],
    ['甲。\n###提高\n乙。', '2:1 prose/mistyped-heading ###提高'],
    ['#提高能力', '1:1 prose/mistyped-heading #提高能力'],
    ['＃＃＃ 提高', '1:1 prose/mistyped-heading ＃＃＃ 提高'],
    ['＃提高', '1:1 prose/mistyped-heading ＃提高'],
    ['#＃# 提高', '1:1 prose/mistyped-heading #＃# 提高'],
    ['###　提高', '1:1 prose/mistyped-heading ###　提高'],
    ['### 提高 ###', '1:1 prose/mistyped-heading ### 提高 ###'],
    ['#######提高', '1:1 prose/mistyped-heading #######提高'],
    ['####### 提高', '1:1 prose/mistyped-heading ####### 提高'],
    ['###', '1:1 prose/mistyped-heading ###'],
    ['　### 提高', '1:1 prose/mistyped-heading 　### 提高'],
    ['　　###提高', '1:1 prose/mistyped-heading ###提高'],
    ['　| 甲 | 乙 |', '1:1 prose/mistyped-table 行首的空格'],
  ]);

  it('says how to write it', () => {
    expect(readProse('###　提高 ##').said).toEqual(['1:1 prose/mistyped-heading ###　提高 ## → ### 提高']);
    expect(readProse('　　## 提高').said[0]).toContain('→ ## 提高');
  });
});

describe('markup that prose has not', () => {
  refused([
    ['甲。\n// 以下内部\n乙。', '2:1 prose/unsupported “//”开头的注释“// 以下内部”'],
    ['甲。\n---\n乙。\n===', '2:1 prose/unsupported 只有“---”的一行', '4:1 prose/unsupported 只有“===”的一行'],
    [
      '甲\n\n* * *\n\n-\n\n=',
      ...['3', '5', '7'].map((line, index) => `${line}:1 prose/unsupported 只有“${['* * *', '-', '='][index]}”的一行`),
    ],
    ['- 甲\n* 乙\n+ 丙', ...['1', '2', '3'].map((line) => `${line}:1 prose/unsupported 项目符号`)],
    ['- [ ] 甲\n- [x] 乙', '1:1 prose/unsupported 复选框', '2:1 prose/unsupported 复选框'],
    ['> 甲', '1:1 prose/unsupported 引用块'],
    ['```\n甲', '1:1 prose/unsupported 代码块'],
    ['~~~\n甲', '1:1 prose/unsupported 代码块'],
    ['甲`乙`丙', '1:2 prose/unsupported 反引号“`乙`”'],
    ['甲~~乙~~丙', '1:2 prose/unsupported 删除线“~~乙~~”'],
    ['增长3~~5倍', '1:4 prose/unsupported 删除线“~~”'],
    ['甲  \n乙', '1:2 prose/unsupported 行末的两个空格'],
    ['甲\\\n乙', '1:2 prose/unsupported 行末的反斜线'],
    ['<b>甲</b>', '1:1 prose/unsupported HTML 标记“<b>”', '1:5 prose/unsupported HTML 标记“</b>”'],
    [
      '甲<br/>乙<img src="a">',
      '1:2 prose/unsupported HTML 标记“<br/>”',
      '1:8 prose/unsupported HTML 标记“<img src="a">”',
    ],
    ['<http://a.cn>', '1:1 prose/unsupported 网址的尖括号“<http://a.cn>”'],
    ['<a.b@c.cn>', '1:1 prose/unsupported 网址的尖括号“<a.b@c.cn>”'],
    ['甲&nbsp;乙&#65;', '1:2 prose/unsupported HTML 字符代码“&nbsp;”', '1:9 prose/unsupported HTML 字符代码“&#65;”'],
    ['甲[^1]。\n\n[^1]: 乙', '1:2 prose/unsupported 脚注“[^1]”', '3:1 prose/unsupported 脚注“[^1]”'],
    ['[政府网](http://a.cn)', '1:1 prose/unsupported 链接'],
    ['[附件](附件/1.docx)', '1:1 prose/unsupported 链接'],
    ['[附件](a/1.docx "甲")', '1:1 prose/unsupported 链接“[附件](a/1.docx "甲")”'],
    ['![图](a.png)', '1:2 prose/unsupported 图片'],
    ['**甲', '1:1 prose/unsupported 没有成对的“**”'],
    ['甲。**乙', '1:3 prose/unsupported 没有成对的“**”'],
    ['** 甲 **', '1:1 prose/unsupported 没有成对的“**”', '1:6 prose/unsupported 没有成对的“**”'],
    ['＊＊甲＊＊', '1:1 prose/unsupported 全角星号“＊＊甲＊＊”'],
    ['***甲***，****乙****', '1:1 prose/unsupported “***”', '1:9 prose/unsupported “****”'],
    ['***[](fact:a)***', '1:1 prose/unsupported “***”'],
    ['___\n\n+++', '1:1 prose/unsupported 只有“___”的一行', '3:1 prose/unsupported 只有“+++”的一行'],
    [':::note\n甲\n:::', ...['1', '3'].map((line) => `${line}:1 prose/unsupported “:::”开头的提示块`)],
    ['!!! note', '1:1 prose/unsupported “!!!”开头的提示块'],
    [
      '{% if x %}甲<%= y %>${z}',
      ...['1:1', '1:12', '1:20'].map(
        (at, index) => `${at} prose/unsupported 模板语法“${['{% if x %}', '<%= y %>', '${z}'][index]}”`,
      ),
    ],
    ['__粗__，==亮==', '1:1 prose/unsupported 下划线加粗“__粗__”', '1:7 prose/unsupported 高亮“==亮==”'],
    ['$x^2$', '1:1 prose/unsupported 公式“$x^2$”'],
    ['见[网站](附件1)，[[网站]]', '1:2 prose/unsupported 链接', '1:12 prose/unsupported 链接“[[网站]]”'],
    ['[TOC]', '1:1 prose/unsupported “[TOC]”'],
    ['• 甲\n\n· 乙', '1:1 prose/unsupported 项目符号', '3:1 prose/unsupported 项目符号'],
    ['甲![](fact:a)', '1:2 prose/mistyped-link ![](fact:a)'],
  ]);
});

describe('points that would be joined to the line before', () => {
  refused([
    ['1、甲\n2、乙', '2:1 prose/joined-line 2、乙'],
    ['主要做法：\n（一）甲\n（二）乙', '2:1 prose/joined-line （一）甲', '3:1 prose/joined-line （二）乙'],
    ['①甲\n②乙', '2:1 prose/joined-line ②乙'],
    ['一、甲\n二、乙', '2:1 prose/joined-line 二、乙'],
    ['1) 甲\n2) 乙', '2:1 prose/joined-line 2) 乙'],
    ['1. 甲\n2．乙', '2:1 prose/joined-line 2．乙'],
    ['　　甲。\n　　乙。', '2:1 prose/joined-line 乙。'],
  ]);
});

describe('tables that are none', () => {
  refused([
    ['| 甲 | 乙 |', '1:1 prose/mistyped-table 没有分隔行的表格'],
    ['| 甲 | 乙 |\n| 1 | 2 |', '1:1 prose/mistyped-table 没有分隔行的表格'],
    ['| 甲 | 乙 |\n|——|——|', '2:1 prose/mistyped-table 没有分隔行的表格'],
    ['| 甲 | 乙 |\n| --- |\n| 1 | 2 |', '2:1 prose/mistyped-table 1格的一行'],
    ['| 甲 | 乙 |\n| --- | --- |\n| 1 |', '3:1 prose/mistyped-table 1格的一行'],
    ['| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 3 |', '3:1 prose/mistyped-table 3格的一行'],
    ['| 甲 |\n| --- |\n| 1 |\n注：乙', '4:1 prose/mistyped-table 紧接着表格的文字'],
    ['甲 | 乙\n--- | ---\n1 | 2', '2:1 prose/mistyped-table --- | ---'],
    ['｜甲｜乙｜', '1:1 prose/mistyped-table ｜'],
  ]);

  it('loses no word of a row that is too long or too short', () => {
    expect(readProse('| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 | 3 |\n| 4 |').lines).toEqual(['甲|乙', '1|2 | 3', '4|']);
    expect(readProse('| 甲 |\n| 1 |').lines).toEqual(['| 甲 |', '| 1 |']);
  });
});

describe('numbers that marks cut, or that touch a fact', () => {
  refused([
    ['2025[](fact:a)', '1:5 prose/digit-beside-fact 2025'],
    ['２０２５[21件](fact:a)', '1:5 prose/digit-beside-fact ２０２５'],
    ['共3,[](fact:a)', '1:4 prose/digit-beside-fact 3,'],
    ['共3.[](fact:a)', '1:4 prose/digit-beside-fact 3.'],
    ['2025[](task:1)[](fact:a)', '1:15 prose/digit-beside-fact 2025'],
    ['2025<!-- 注 -->[](fact:a)', '1:15 prose/digit-beside-fact 2025'],
    ['2025**[](fact:a)**', '1:7 prose/digit-beside-fact 2025'],
    ['[](fact:a?show=number)5件', '1:1 prose/digit-beside-fact 5'],
    ['[](fact:a?show=number)[](fact:b)', '1:1 prose/digit-beside-fact [](fact:b)'],
    ['[21](fact:a).5', '1:1 prose/digit-beside-fact .5'],
    [
      '| 2025[](fact:a) |\n| --- |\n| 1[](fact:b) |',
      '1:7 prose/digit-beside-fact 2025',
      '3:4 prose/digit-beside-fact 1',
    ],
    ['### 2025[](fact:a)', '1:9 prose/digit-beside-fact 2025'],
    ['3**7**件', '1:2 prose/cut-number **'],
    ['3<!-- 注 -->7件', '1:12 prose/cut-number 37'],
    ['3[](task:1)7件', '1:12 prose/cut-number 37'],
    ['3[](evidence:a)**7**件', '1:18 prose/cut-number 37'],
    ['3<!-- internal -->起重大<!-- /internal -->7件', '1:40 prose/cut-number 37'],
  ]);

  it.each([
    '2025年[](fact:a)',
    '第1、[](fact:a)',
    '5，[](fact:a)',
    '[](fact:a)2025年',
    '[](fact:a)，2025年',
    '[](fact:a?show=number)件',
    '[](fact:a)[](fact:b)',
    '**2025**年',
    '2025[](task:1)年',
  ])('has nothing to say of %s', (text) => {
    expect(readProse(text).said).toEqual([]);
  });
});
