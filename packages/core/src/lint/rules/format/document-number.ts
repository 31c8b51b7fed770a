import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { cited, shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';
import { characterOf, tabbedWords } from '../../subject/tabbed-words.ts';

/** Behind 机关代字 whatever stands for year and number, up to what follows in the line. */
const written =
  /(?:[〔［[（(【{〈<《「『]\s*)?[0-9０-９]{2,4}\s*[年〕］\])）】}〉>》」』—–-]{0,2}\s*第?\s*[0-9０-９]+\s*号?/;
const right = /〔(?:19|20)\d\d〕[1-9]\d*号/;
/** Parts of a number that can be told, so that the right form can be shown. */
const parts = /([0-9０-９]{4})\D+?0*([1-9０-９][0-9０-９]*)\s*号?$/;

/** In characters: less is none. */
const leastIndent = 0.4;
const mostIndent = 2.1;
/** Of the text block, in mm. */
const lineLength = 156;

/** 发文字号 with other brackets, with 第, with a leading zero, or off the middle of a head without 签发人. */
export const documentNumber = defineRule('format/document-number', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const head = headOf(checked);
  for (const { role, paragraph } of setRolesOf(checked)) {
    if (role !== 'documentNumber') continue;
    const place = typesetPlace(typesetting, paragraph);
    const text = paragraph.text.split('\t').find((each) => written.test(each)) ?? paragraph.text;
    const [actual = ''] = written.exec(text) ?? [];
    const [, year, digits] = parts.exec(actual) ?? [];
    const expected =
      year === undefined ? '“〔四位年份〕序号号”' : `“〔${year.normalize('NFKC')}〕${digits?.normalize('NFKC')}号”`;
    if (!right.test(actual)) say({ place, actual: `写作${cited(actual)}`, expected: [expected] });
    else if (/\s/.test(actual)) say({ place, actual: `${cited(actual)}里有空格`, expected: [expected] });
    if (/[\u4e00-\u9fff][ \u3000]+〔/.test(text)) say({ place, actual: '的机关代字后面有空格', expected: ['不空格'] });
    const isUpward = [paragraph, ...(head?.paragraphs ?? [])].some(({ text: words }) => /签发人/.test(words));
    const isDownward = !isUpward && !paragraph.text.includes('\t') && head?.isLetter !== true;
    if (/签发人/.test(paragraph.text) && !paragraph.frame) {
      const { indent, align } = paragraph;
      const isFlush = !/^\s/.test(paragraph.text) && indent.left + indent.first < leastIndent;
      const before = paragraph.text.search(written) < paragraph.text.indexOf('签发人');
      const at = before ? tabbedWords(paragraph, lineLength)?.find((each) => written.test(each.text))?.from : undefined;
      const inside = at === undefined ? undefined : at / characterOf(paragraph);
      if (align === 'center') say({ place, actual: '居中', expected: ['居左空一字，与签发人同一行'] });
      else if (inside !== undefined && inside > mostIndent)
        say({ place, actual: `左空${shown(Math.round(inside * 10) / 10)}字`, expected: ['居左空一字'] });
      else if (isFlush && before) say({ place, actual: '顶格', expected: ['居左空一字'] });
    }
    if (isDownward && (paragraph.align === 'left' || paragraph.align === 'right') && !paragraph.frame)
      say({ place, actual: paragraph.align === 'left' ? '居左' : '居右', expected: ['居中；上行文的居左空一字'] });
  }
});
