/** Changes that Word tracks, as its XML, with the lines of the text when all are accepted and when all are rejected. */
export interface TrackedCase {
  readonly name: string;
  readonly body: string;
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

const who = 'w:id="1" w:author="某某" w:date="2026-02-20T00:00:00Z"';
const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (name: string): string => `<w:${name} ${who}/>`;
const around = (name: string, inside: string): string => `<w:${name} ${who}>${inside}</w:${name}>`;
const ins = (inside: string): string => around('ins', inside);
const del = (text: string): string => around('del', `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`);
const p = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
/** A paragraph whose mark was tracked. */
const pm = (name: string, inside: string, properties = ''): string =>
  p(inside, `${properties}<w:rPr>${mark(name)}</w:rPr>`);
const tc = (inside: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : p(r(inside))}</w:tc>`;
const tr = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const sdt = (inside: string): string => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const changed = (name: string, former: string): string => around(`${name}Change`, `<w:${name}>${former}</w:${name}>`);
const code = (words: string): string => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
const goneCode = (words: string): string => `<w:r><w:delInstrText>${words}</w:delInstrText></w:r>`;
const fld = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (words: string, result: string): string =>
  `${fld('begin')}${code(words)}${fld('separate')}${result}${fld('end')}`;
const link = (inside: string): string => `<w:hyperlink w:anchor="a">${inside}</w:hyperlink>`;
const m = (inside: string): string => `<m:oMath>${inside}</m:oMath>`;
const mr = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

const one = (name: string, body: string, accepted: readonly string[], rejected: readonly string[]): TrackedCase => ({
  name,
  body,
  accepted,
  rejected,
});

/** By the kind of change, five of each. */
export const trackedChanges: Readonly<Record<string, readonly TrackedCase[]>> = {
  'a cell that came': [
    one('last', tbl(tr(tc('甲') + tc('乙', mark('cellIns')))), ['甲|乙'], ['甲']),
    one('first', tbl(tr(tc('甲', mark('cellIns')) + tc('乙'))), ['甲|乙'], ['乙']),
    one(
      'all of a row',
      tbl(tr(tc('甲', mark('cellIns')) + tc('乙', mark('cellIns'))), tr(tc('丙'))),
      ['甲|乙', '丙'],
      ['丙'],
    ),
    one(
      'all of a table',
      p(r('前')) + tbl(tr(tc('甲', mark('cellIns')))) + p(r('后')),
      ['前', '甲', '后'],
      ['前', '后'],
    ),
    one('of two paragraphs', tbl(tr(tc('甲') + tc(p(r('乙')) + p(r('丙')), mark('cellIns')))), ['甲|乙/丙'], ['甲']),
  ],
  'a cell that is gone': [
    one('last', tbl(tr(tc('甲') + tc('乙', mark('cellDel')))), ['甲'], ['甲|乙']),
    one('first', tbl(tr(tc('甲', mark('cellDel')) + tc('乙'))), ['乙'], ['甲|乙']),
    one(
      'all of a row',
      tbl(tr(tc('甲', mark('cellDel')) + tc('乙', mark('cellDel'))), tr(tc('丙'))),
      ['丙'],
      ['甲|乙', '丙'],
    ),
    one('beside one that came', tbl(tr(tc('甲', mark('cellDel')) + tc('乙', mark('cellIns')))), ['乙'], ['甲']),
    one('with its words struck', tbl(tr(tc('甲') + tc(p(del('乙')), mark('cellDel')))), ['甲'], ['甲|乙']),
  ],
  'a cell that was merged': [
    one(
      'with the one above',
      tbl(tr(tc('甲')), tr(tc(p(''), mark('cellMerge').replace('/>', ' w:vMerge="cont"/>')))),
      ['甲', ''],
      ['甲', ''],
    ),
    one(
      'and keeps its words',
      tbl(tr(tc('甲')), tr(tc('乙', mark('cellMerge').replace('/>', ' w:vMerge="cont"/>')))),
      ['甲', '乙'],
      ['甲', '乙'],
    ),
    one(
      'and was apart',
      tbl(tr(tc('甲', mark('cellMerge').replace('/>', ' w:vMerge="rest" w:vMergeOrig="rest"/>')))),
      ['甲'],
      ['甲'],
    ),
    one('in a row that came', tbl(tr(tc('甲')), tr(tc('乙', mark('cellMerge')), mark('ins'))), ['甲', '乙'], ['甲']),
    one(
      'and is gone',
      tbl(tr(tc('甲')), tr(tc('乙') + tc('丙', mark('cellMerge') + mark('cellDel')))),
      ['甲', '乙'],
      ['甲', '乙|丙'],
    ),
  ],
  'a row': [
    one('that came', tbl(tr(tc('甲')), tr(tc('乙'), mark('ins'))), ['甲', '乙'], ['甲']),
    one('that is gone', tbl(tr(tc('甲'), mark('del')), tr(tc('乙'))), ['乙'], ['甲', '乙']),
    one('that came and is gone', tbl(tr(tc('甲'), mark('ins') + mark('del')), tr(tc('乙'))), ['乙'], ['乙']),
    one('in a content control', tbl(sdt(tr(tc('甲'), mark('del'))), tr(tc('乙'), mark('ins'))), ['乙'], ['甲']),
    one(
      'with its words tracked too',
      tbl(tr(tc(p(del('甲'))), mark('del')), tr(tc(p(ins(r('乙')))), mark('ins'))),
      ['乙'],
      ['甲'],
    ),
  ],
  'a whole table': [
    one(
      'that is gone between two paragraphs',
      p(r('前')) + tbl(tr(tc('甲'), mark('del'))) + p(r('后')),
      ['前', '后'],
      ['前', '甲', '后'],
    ),
    one('that came', p(r('前')) + tbl(tr(tc('甲'), mark('ins'))) + p(r('后')), ['前', '甲', '后'], ['前', '后']),
    one(
      'gone with the marks around it',
      pm('del', r('前')) + tbl(tr(tc('甲'), mark('del'))) + p(r('后')),
      ['前后'],
      ['前', '甲', '后'],
    ),
    one(
      'came with the mark before it',
      pm('ins', r('前')) + tbl(tr(tc('甲'), mark('ins'))) + p(r('后')),
      ['前', '甲', '后'],
      ['前后'],
    ),
    one('in a cell', tbl(tr(tc(tbl(tr(tc('甲'), mark('del'))) + p(r('乙'))))), ['乙'], ['甲/乙']),
  ],
  'the mark of a paragraph that is gone': [
    one('joins', pm('del', r('甲')) + p(r('乙')), ['甲乙'], ['甲', '乙']),
    one('twice', pm('del', r('甲')) + pm('del', r('乙')) + p(r('丙')), ['甲乙丙'], ['甲', '乙', '丙']),
    one('with the words', pm('del', del('甲')) + p(r('乙')), ['乙'], ['甲', '乙']),
    one('before a table', pm('del', del('甲')) + tbl(tr(tc('乙'))), ['乙'], ['甲', '乙']),
    one(
      'before a content control',
      pm('del', r('甲')) + sdt(p(r('乙'))) + p(r('丙')),
      ['甲乙', '丙'],
      ['甲', '乙', '丙'],
    ),
  ],
  'the mark of a paragraph that came': [
    one('splits', pm('ins', r('甲')) + p(r('乙')), ['甲', '乙'], ['甲乙']),
    one('with its words', pm('ins', ins(r('甲'))) + p(r('乙')), ['甲', '乙'], ['乙']),
    one('and is gone', p(r('甲'), `<w:rPr>${mark('ins')}${mark('del')}</w:rPr>`) + p(r('乙')), ['甲乙'], ['甲乙']),
    one('at the end of a content control', sdt(pm('ins', r('甲'))) + p(r('乙')), ['甲', '乙'], ['甲乙']),
    one('in a cell', tbl(tr(tc(pm('ins', r('甲')) + p(r('乙'))) + tc('丙'))), ['甲/乙|丙'], ['甲乙|丙']),
  ],
  'a move': [
    one('of words', p(around('moveFrom', r('甲')) + r('乙') + around('moveTo', r('甲'))), ['乙甲'], ['甲乙']),
    one(
      'of a paragraph, in ranges',
      `${pm('moveFrom', `${mark('moveFromRangeStart').replace('/>', ' w:name="move1"/>')}${around('moveFrom', r('甲'))}`)}<w:moveFromRangeEnd w:id="1"/>${p(r('乙'))}${pm('moveTo', `${mark('moveToRangeStart').replace('/>', ' w:name="move1"/>')}${around('moveTo', r('甲'))}`)}<w:moveToRangeEnd w:id="1"/>${p(r('丙'))}`,
      ['乙', '甲', '丙'],
      ['甲', '乙', '丙'],
    ),
    one(
      'with a word that came at its new place',
      p(around('moveTo', r('甲') + ins(r('新')))) + p(around('moveFrom', r('甲'))),
      ['甲新', ''],
      ['', '甲'],
    ),
    one(
      'of what was inserted before',
      p(around('moveFrom', ins(r('甲')))) + p(around('moveTo', ins(r('甲')))),
      ['', '甲'],
      ['', ''],
    ),
    one(
      'of rows',
      tbl(
        tr(tc(p(around('moveFrom', r('甲')))), mark('del')),
        tr(tc('乙')),
        tr(tc(p(around('moveTo', r('甲')))), mark('ins')),
      ),
      ['乙', '甲'],
      ['甲', '乙'],
    ),
  ],
  'properties that changed': [
    one('of words', p(r('甲', `<w:b/>${changed('rPr', '<w:i/>')}`)), ['甲'], ['甲']),
    one('a heading that became text', p(r('甲'), changed('pPr', '<w:outlineLvl w:val="0"/>')), ['甲'], ['#甲']),
    one('text that became a heading', p(r('甲'), `<w:outlineLvl w:val="1"/>${changed('pPr', '')}`), ['##甲'], ['甲']),
    one(
      'of a table, its rows and cells',
      tbl(tr(tc('甲', changed('tcPr', '')), changed('trPr', '')))
        .replace('<w:tblPr/>', `<w:tblPr>${changed('tblPr', '')}</w:tblPr>`)
        .replace('<w:tblGrid/>', `<w:tblGrid>${changed('tblGrid', '')}</w:tblGrid>`),
      ['甲'],
      ['甲'],
    ),
    one(
      'of a section, and of a number',
      p(
        r('甲'),
        `<w:numPr><w:numberingChange ${who} w:original="一、"/></w:numPr><w:sectPr>${changed('sectPr', '')}</w:sectPr>`,
      ),
      ['甲'],
      ['甲'],
    ),
  ],
  'a field': [
    one('that came', p(r('第') + ins(field('PAGE', r('3'))) + r('页')), ['第3页'], ['第页']),
    one(
      'that is gone',
      p(
        r('第') +
          around(
            'del',
            `${fld('begin')}${goneCode('REF a')}${fld('separate')}<w:r><w:delText>3</w:delText></w:r>${fld('end')}`,
          ) +
          r('页'),
      ),
      ['第页'],
      ['第3页'],
    ),
    one('whose result changed', p(field('REF a', del('3') + ins(r('4')))), ['4'], ['3']),
    one('of one element', p(ins(`<w:fldSimple w:instr="REF a">${r('3')}</w:fldSimple>`) + r('页')), ['3页'], ['页']),
    one(
      'whose code changed',
      p(
        `${fld('begin')}${around('del', goneCode('REF a'))}${ins(code('REF b'))}${fld('separate')}${r('3')}${fld('end')}`,
      ),
      ['3'],
      ['3'],
    ),
  ],
  'a link': [
    one('whose words came', p(link(ins(r('甲')) + r('乙'))), ['甲乙'], ['乙']),
    one('whose words are gone', p(link(del('甲') + r('乙'))), ['乙'], ['甲乙']),
    one('that came whole', p(r('前') + ins(link(r('甲')))), ['前甲'], ['前']),
    one(
      'that is gone whole',
      p(r('前') + around('del', link('<w:r><w:delText>甲</w:delText></w:r>'))),
      ['前'],
      ['前甲'],
    ),
    one(
      'that was moved',
      p(around('moveFrom', link(r('甲'))) + r('乙') + around('moveTo', link(r('甲')))),
      ['乙甲'],
      ['甲乙'],
    ),
  ],
  'a formula': [
    one('that came', p(r('设') + ins(m(mr('x')))), ['设x'], ['设']),
    one('that is gone', p(r('设') + around('del', m(mr('x')))), ['设'], ['设x']),
    one('part of which came', p(m(mr('x') + ins(mr('+1')))), ['x+1'], ['x']),
    one('part of which is gone', p(m(around('del', mr('x')) + mr('y'))), ['y'], ['xy']),
    one(
      'whose fraction came',
      p(
        m(
          `<m:f><m:fPr><m:ctrlPr>${ins('<w:rPr/>')}</m:ctrlPr></m:fPr><m:num>${ins(mr('1'))}</m:num><m:den>${ins(mr('2'))}</m:den></m:f>`,
        ) + r('尾'),
      ),
      ['12尾'],
      ['尾'],
    ),
  ],
  'words by two people': [
    one('came and are gone', p(r('甲') + ins(del('乙'))), ['甲'], ['甲']),
    one(
      'came in what is gone',
      p(r('甲') + around('del', `${ins(r('新'))}<w:r><w:delText>乙</w:delText></w:r>`)),
      ['甲'],
      ['甲乙'],
    ),
    one('side by side', p(del('甲') + ins(r('乙')) + del('丙') + ins(r('丁'))), ['乙丁'], ['甲丙']),
    one(
      'with breaks and tabs',
      p(around('del', '<w:r><w:delText>甲</w:delText><w:br/><w:tab/></w:r>') + ins('<w:r><w:br/><w:t>乙</w:t></w:r>')),
      ['/乙'],
      ['甲/→'],
    ),
    one(
      'in a content control that was put around',
      p(`${mark('customXmlInsRangeStart')}${sdt(`<w:customXmlInsRangeEnd w:id="1"/>${r('甲')}${ins(r('乙'))}`)}`),
      ['甲乙'],
      ['甲'],
    ),
  ],
  'a list': [
    one(
      'a number that came',
      p(r('甲'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${mark('ins')}</w:numPr>`),
      ['(1)甲'],
      ['甲'],
    ),
    one(
      'a number that went',
      p(r('甲'), changed('pPr', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
      ['甲'],
      ['(1)甲'],
    ),
    one(
      'an entry that is gone',
      pm('del', del('甲'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
        p(r('乙'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      ['(1)乙'],
      ['(1)甲', '(2)乙'],
    ),
    one(
      'an entry that came',
      pm('ins', ins(r('甲')), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
        p(r('乙'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      ['(1)甲', '(2)乙'],
      ['(1)乙'],
    ),
    one(
      'an entry that lost its end',
      pm('del', r('甲'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') + p(r('乙')),
      ['甲乙'],
      ['(1)甲', '乙'],
    ),
  ],
};
