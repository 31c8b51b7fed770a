import { describe, expect, it } from 'vitest';
import { openOffice } from '../../../src/ooxml/index.ts';
import { parseDocxBlocks } from '../../../src/readers/docx/index.ts';
import { linesOf, p, style, styled, type WordParts, wordFile } from './word-file.ts';

/** What is said of the file, each as its id and its words. */
const said = (parts: WordParts): readonly string[] =>
  parseDocxBlocks(openOffice(wordFile(parts)), 'a.docx').messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`);

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const hidden = (text: string) => run(text, '<w:vanish/>');

describe('hidden words', () => {
  it.each<[string, WordParts, readonly string[]]>([
    ['of a run', { body: `<w:p>${run('甲')}${hidden('乙')}${run('丙')}</w:p>` }, ['甲丙']],
    ['of a whole paragraph', { body: `${p('甲')}<w:p>${hidden('乙')}</w:p>` }, ['甲', '']],
    [
      'by a style of the paragraph',
      { body: p('乙', styled('h')), styles: style('h', '隐藏', '<w:rPr><w:vanish/></w:rPr>') },
      [''],
    ],
    [
      'by a style of the run',
      {
        body: `<w:p>${run('甲')}${run('乙', '<w:rStyle w:val="c"/>')}</w:p>`,
        styles: `${style('n', '正文')}<w:style w:type="character" w:styleId="c"><w:name w:val="暗"/><w:rPr><w:vanish/></w:rPr></w:style>`,
      },
      ['甲'],
    ],
    [
      'of a row',
      {
        body: `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`,
      },
      ['甲'],
    ],
  ])('%s are left out and said once', (_, parts, lines) => {
    expect(linesOf(parts)).toEqual(lines);
    expect(said(parts).map((each) => each.replace(/ .*“/, ' “'))).toEqual([
      'input/hidden-words “乙”，没有读，要读的应取消隐藏',
    ]);
  });

  it('are counted, and the first is quoted', () => {
    const body = `<w:p>${run('甲')}${hidden('乙')}</w:p><w:p>${hidden('很长'.repeat(30))}</w:p>`;
    expect(said({ body })).toEqual(['input/hidden-words 第1段等2处有隐藏的文字“乙”，没有读，要读的应取消隐藏']);
  });

  it.each([
    ['a switch that is off', `<w:p>${run('乙', '<w:vanish w:val="0"/>')}</w:p>`],
    ['words hidden from web pages alone', `<w:p>${run('乙', '<w:webHidden/>')}</w:p>`],
    ['a white word, which may stand on a coloured shape', `<w:p>${run('乙', '<w:color w:val="FFFFFF"/>')}</w:p>`],
    ['a tiny word', `<w:p>${run('乙', '<w:sz w:val="2"/>')}</w:p>`],
  ])('are not: %s', (_, body) => {
    expect(linesOf({ body })).toEqual(['乙']);
    expect(said({ body })).toEqual([]);
  });

  it('are not said where nothing but a blank is hidden', () => {
    expect(said({ body: `<w:p>${run('甲')}${hidden(' ')}</w:p>` })).toEqual([]);
  });
});

it('reads words that are struck out, and says so', () => {
  const body = `<w:p>${run('甲')}${run('乙', '<w:strike/>')}</w:p><w:p>${run('丙', '<w:dstrike/>')}</w:p>`;
  expect(linesOf({ body })).toEqual(['甲乙', '丙']);
  expect(said({ body })).toEqual(['input/struck-words 第1段等2处的“乙”画了删除线，照样读了，作废的应删去']);
});

describe('what has no words we could read', () => {
  it.each([
    ['图片', '<w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r>'],
    ['图表', '<w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r>'],
    ['智能图形（SmartArt）', '<w:r><w:drawing><d:relIds xmlns:d="d"/></w:drawing></w:r>'],
    ['嵌入的对象', '<w:r><w:object><v:shape xmlns:v="v"/></w:object></w:r>'],
    ['控件', '<w:r><w:pict><w:control/></w:pict></w:r>'],
  ])('%s is said at its paragraph', (name, content) => {
    const body = `${p('甲')}<w:p>${content}</w:p>`;
    expect(said({ body })).toEqual([`input/unread-part 第2段有${name}，里面的文字没有读，要读的应写成文字`]);
  });

  it('is said once for each kind, and in the cell of a table', () => {
    const picture = '<w:p><w:r><w:drawing><pic:pic xmlns:pic="p"/></w:drawing></w:r></w:p>';
    const body = `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${picture}${picture}</w:tc></w:tr></w:tbl>${picture}`;
    expect(said({ body })).toEqual(['input/unread-part 表1第1行第2列等3处有图片，里面的文字没有读，要读的应写成文字']);
  });

  it('is a warning where it is a file within the file', () => {
    const body = `${p('甲')}<w:altChunk/>`;
    expect(said({ body })).toEqual([
      'input/unread-file 第2段引用了另一份文件（altChunk），内容没有读，应用 Word 打开，把内容复制进来，另存一份再试',
    ]);
  });
});

describe('notes', () => {
  const note = (name: string, type: string, text: string) => `<w:${name} w:type="${type}">${p(text)}</w:${name}>`;
  it('are counted without the lines that part them from the text', () => {
    const footnotes =
      note('footnote', 'separator', '') + note('footnote', 'normal', '注') + note('footnote', 'normal', '');
    const endnotes = `<w:endnote w:id="1">${p('注')}</w:endnote><w:endnote w:id="2">${p('注')}</w:endnote>`;
    expect(said({ body: p('甲'), footnotes, endnotes })).toEqual([
      'input/unread-notes 文件有1条脚注没有读，里面如果有数字或要求，应写进正文',
      'input/unread-notes 文件有2条尾注没有读，里面如果有数字或要求，应写进正文',
    ]);
  });

  it('are not said where there are none', () => {
    expect(said({ body: p('甲'), footnotes: note('footnote', 'separator', '') })).toEqual([]);
  });
});
