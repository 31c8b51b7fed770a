import { expect, test } from 'vitest';
import { printNumber } from '../../../src/readers/docx/numbering/number-format.ts';
import {
  abstractList,
  blocksOf,
  level,
  linesOf,
  list,
  numbered,
  p,
  startOverride,
  style,
  styled,
} from './word-file.ts';

const chinese = abstractList(
  0,
  level(0, 'japaneseCounting', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3．'),
);

test('each level counts by itself and begins again after a higher one; the number is a field of the block', () => {
  const body = [
    p('主要做法', numbered(1)),
    p('抓学习', numbered(1, 1)),
    p('抓制度', numbered(1, 1)),
    p('正文。'),
    p('存在不足', numbered(1)),
    p('力量不够', numbered(1, 1)),
  ].join('');
  const blocks = blocksOf({ body, numbering: chinese + list(1, 0) });
  expect(blocks.map((block) => block.type === 'paragraph' && [block.number, block.text])).toEqual([
    ['一、', '主要做法'],
    ['（一）', '抓学习'],
    ['（二）', '抓制度'],
    [undefined, '正文。'],
    ['二、', '存在不足'],
    ['（一）', '力量不够'],
  ]);
});

test('lists of one abstract list count on, an override begins where its list is met first', () => {
  const numbering = chinese + list(1, 0) + list(2, 0) + list(3, 0, startOverride(0, 1));
  const body = [1, 2, 3, 3, 1].map((each) => p('甲', numbered(each))).join('');
  expect(linesOf({ body, numbering })).toEqual(['一、甲', '二、甲', '一、甲', '二、甲', '三、甲']);
});

test('a level may be replaced for one list', () => {
  const numbering = `${chinese}${list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条')}</w:lvlOverride>`)}`;
  expect(linesOf({ body: p('甲', numbered(1)), numbering })).toEqual(['第1条 甲']);
});

test('levels in one number; legal numbers print all in plain digits', () => {
  const numbering =
    abstractList(
      0,
      level(0, 'chineseCountingThousand', '第%1章'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
      level(2, 'decimal', '%1-%3'),
    ) + list(1, 0);
  const body = [p('总则', numbered(1)), p('目的', numbered(1, 1)), p('依据', numbered(1, 1)), p('甲', numbered(1, 2))];
  expect(linesOf({ body: body.join(''), numbering })).toEqual(['第一章 总则', '1.1 目的', '1.2 依据', '一-1 甲']);
});

test('a level that never restarts, and one that restarts only after the highest', () => {
  const numbering =
    abstractList(
      0,
      level(0, 'decimal', '%1、'),
      level(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>'),
      level(2, 'decimal', '%3）', '<w:lvlRestart w:val="1"/>'),
    ) + list(1, 0);
  const levels = [0, 1, 2, 1, 2, 0, 1, 2];
  expect(linesOf({ body: levels.map((each) => p('', numbered(1, each))).join(''), numbering })).toEqual([
    ...['1、', '（1）', '1）', '（2）', '2）'],
    ...['2、', '（3）', '1）'],
  ]);
});

test('numbers of a style, by level and by the level that names the style; direct numbering and 0 outrank it', () => {
  const numbering =
    abstractList(
      0,
      level(0, 'japaneseCounting', '%1、', '<w:pStyle w:val="H1"/>'),
      level(1, 'decimal', '%2.', '<w:pStyle w:val="H2"/>'),
    ) +
    list(1, 0) +
    chinese.replace('w:abstractNumId="0"', 'w:abstractNumId="1"') +
    list(2, 1);
  const inStyle = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles =
    style('H1', 'heading 1', inStyle) +
    style('H2', 'heading 2', inStyle) +
    style('Own', '我的标题', '<w:basedOn w:val="H1"/>');
  const body = [
    p('甲', styled('H1')),
    p('乙', styled('H2')),
    p('丙', styled('Own')),
    p('丁', styled('H1') + numbered(2)),
    p('戊', `${styled('H1')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
  ];
  expect(linesOf({ body: body.join(''), numbering, styles })).toEqual(['一、甲', '1.乙', '二、丙', '一、丁', '戊']);
});

test('a list by a style of lists', () => {
  const styles = `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const numbering = `${chinese}${list(1, 0)}<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum>${list(5, 7)}`;
  expect(linesOf({ body: p('甲', numbered(5)), numbering, styles })).toEqual(['一、甲']);
});

test('numbers in the cells of a table are the words of the cell', () => {
  const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
  const row = (text: string) => `<w:tr>${cell(p('', numbered(1)))}${cell(p(text))}</w:tr>`;
  const numbering = abstractList(0, level(0, 'decimal', '%1')) + list(1, 0);
  expect(linesOf({ body: `<w:tbl>${row('甲')}${row('乙')}</w:tbl>`, numbering })).toEqual(['1 |甲', '2 |乙']);
});

test('a paragraph that tracking deleted is not counted, nor is a mark that joins', () => {
  const deleted = `<w:p><w:pPr>${numbered(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>`;
  const body = p('子', numbered(1)) + deleted + p('丑', numbered(1));
  expect(linesOf({ body, numbering: chinese + list(1, 0) })).toEqual(['一、子', '二、丑']);
});

test('bullets, and lists that are not there, number nothing', () => {
  const numbering = abstractList(0, level(0, 'bullet', '·')) + list(1, 0);
  expect(linesOf({ body: p('甲', numbered(1)) + p('乙', numbered(9)), numbering })).toEqual(['甲', '乙']);
});

test('levels of headings: by style, by what it is based on, by name, by the paragraph; 9 is none', () => {
  const outline = (value: number) => `<w:outlineLvl w:val="${value}"/>`;
  const styles = [
    style('1', 'heading 1'),
    style('a', '二级', `<w:pPr>${outline(1)}</w:pPr>`),
    style('b', '三级', `<w:basedOn w:val="a"/>`),
    style('c', '正文样式', `<w:basedOn w:val="1"/><w:pPr>${outline(9)}</w:pPr>`),
  ].join('');
  const body = [...['1', 'a', 'b', 'c', '标题3'].map(styled), outline(0), outline(9), styled('1') + outline(3)];
  const blocks = blocksOf({ body: body.map((properties) => p('甲', properties)).join(''), styles });
  expect(blocks.map((block) => block.type === 'paragraph' && block.outlineLevel)).toEqual([
    ...[1, 2, 2, undefined, 3],
    ...[1, undefined, 4],
  ]);
});

test.each([
  ['decimal', ['1', '10', '21', '105']],
  ['decimalZero', ['01', '10', '21', '105']],
  ['decimalFullWidth', ['１', '１０', '２１', '１０５']],
  ['chineseCounting', ['一', '十', '二十一', '一百零五']],
  ['chineseCountingThousand', ['一', '十', '二十一', '一百零五']],
  ['japaneseCounting', ['一', '十', '二十一', '一百〇五']],
  ['ideographDigital', ['一', '一〇', '二一', '一〇五']],
  ['ideographTraditional', ['甲', '癸', '21', '105']],
  ['ideographZodiac', ['子', '酉', '21', '105']],
  ['chineseLegalSimplified', ['壹', '拾', '贰拾壹', '壹佰零伍']],
  ['decimalEnclosedCircle', ['①', '⑩', '21', '105']],
  ['decimalEnclosedParen', ['⑴', '⑽', '21', '105']],
  ['upperRoman', ['I', 'X', 'XXI', 'CV']],
  ['lowerLetter', ['a', 'j', 'u', 'aaaaa']],
  ['numberInDash', ['- 1 -', '- 10 -', '- 21 -', '- 105 -']],
  ['none', ['', '', '', '']],
  ['some other', ['1', '10', '21', '105']],
])('%s', (format, expected) => {
  expect([1, 10, 21, 105].map((count) => printNumber(count, format))).toEqual(expected);
});

test('a format of its own, 001', () => {
  expect(printNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
});
