import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, inBody, type Parts, printedParts, rulesOf, style } from './page-parts.ts';

let printed: Parts;
beforeAll(async () => {
  printed = await printedParts();
});

const bodyFonts = /w:eastAsia="仿宋_GB2312"/g;
const indent = /<w:ind w:firstLine="\d+" w:firstLineChars="200"\/>/g;

/** What somebody sets by hand in the file as we write it, where each run says again what its style says. */
const byHand: Readonly<Record<string, readonly [rule: string, change: Change]>> = {
  'text in 宋体': ['format/part-font', inBody(bodyFonts, 'w:eastAsia="宋体"')],
  'text in a font the standard does not name': ['format/part-font', inBody(bodyFonts, 'w:eastAsia="微软雅黑"')],
  'text in 小三': ['format/part-size', inBody(/<w:sz w:val="32"\/>/g, '<w:sz w:val="30"/>')],
  'text not indented': ['format/part-indent', inBody(indent, '<w:ind w:firstLine="0" w:firstLineChars="0"/>')],
  'text indented by four': ['format/part-indent', inBody(indent, '<w:ind w:firstLineChars="400"/>')],
  'title in 黑体': ['format/part-font', inBody(/w:eastAsia="方正小标宋简体"/g, 'w:eastAsia="黑体"')],
  'title in 三号': ['format/part-size', inBody(/<w:sz w:val="44"\/>/g, '<w:sz w:val="32"/>')],
  'first level in 仿宋': ['format/heading-style-mismatch', inBody(/w:eastAsia="黑体"/g, 'w:eastAsia="仿宋_GB2312"')],
};

describe('the page as we write it', () => {
  it('has nothing to find', async () => {
    expect(await rulesOf(printed)).toEqual([]);
  });

  it.each(Object.entries(byHand))('%s', async (_, [rule, change]) => {
    expect(await rulesOf(change(printed))).toContain(rule);
  });

  it('looks the same whatever its styles would say', async () => {
    const changed = style('Normal', /w:eastAsia="仿宋_GB2312"/, 'w:eastAsia="宋体"')(printed);
    expect(await rulesOf(changed)).toEqual([]);
  });
});
