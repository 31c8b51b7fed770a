import { beforeAll, describe, expect, it } from 'vitest';
import {
  all,
  type Change,
  inBody,
  type Parts,
  pageFindings,
  paragraphOf,
  printedParts,
  soundParts,
} from './page-parts.ts';

let sound: Parts;
let printed: Parts;
beforeAll(async () => {
  [sound, printed] = [await soundParts(2), await printedParts(2)];
});

const typed = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const before = (words: string, xml: string): Change => paragraphOf(words, (paragraph) => xml + paragraph);
const own = (words: string): Change =>
  paragraphOf(words, (xml) => xml.replace(/<w:pPr>(<w:pStyle[^>]*>)?/, '$&<w:pageBreakBefore/>'));

/** What is altered, and the first words of the paragraph where that is told. */
const alterations: Readonly<Record<string, readonly [place: string, change: Change]>> = {
  'a white page in front': ['云山县人民政府文…', inBody('<w:body>', `<w:body>${typed}`)],
  'a white page before an annex': ['附件1', before('附件1', typed)],
  'a white page before the second annex': ['附件2', before('附件2', typed)],
  'a white page at the end': ['全年工作有序推进…', inBody(/(<w:sectPr>)(?!.*<w:sectPr>)/s, `${typed}$1`)],
  'a page that begins in the middle of the text': ['（二）规范执法', own('规范执法')],
  'a break that is typed in the middle of the text': ['（二）规范执法', before('规范执法', typed)],
};

describe('breaks of pages', () => {
  it.each(Object.entries(alterations))('%s', async (_name, [place, change]) => {
    for (const parts of [sound, printed]) {
      const found = await pageFindings(change(parts));
      expect(found.map((each) => [each.rule, each.opening])).toEqual([['format/page-break', place]]);
    }
  });

  it('one in front of an annex is right, typed or said of its paragraph', async () => {
    const typedOnce = all(inBody(/<w:pageBreakBefore\/>(?=(?:(?!<w:p>).)*附件1)/s, ''), before('附件1', typed));
    expect(await pageFindings(typedOnce(sound))).toEqual([]);
  });
});
