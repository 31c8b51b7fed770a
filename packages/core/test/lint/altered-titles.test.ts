import { beforeAll, describe, expect, it } from 'vitest';
import { type Parts, pageFindings, printedParts, soundParts, style } from './page-parts.ts';

let sound: Parts;
let printed: Parts;
beforeAll(async () => {
  [sound, printed] = [await soundParts(2), await printedParts(2)];
});

const pitched = (spacing: string) => style('Title', /<w:spacing [^>]*>/, `<w:spacing ${spacing}/>`);

describe('lines of a title', () => {
  it.each([
    ['lower than their words', 'w:line="400" w:lineRule="exact"'],
    ['far apart', 'w:line="1200" w:lineRule="exact"'],
    ['two and a half times as high', 'w:line="600" w:lineRule="auto"'],
  ])('%s', async (_name, spacing) => {
    for (const parts of [sound, printed]) {
      const found = await pageFindings(pitched(spacing)(parts));
      // 附件标题 follows the style of the title; a fault of both is told once, where most of them stand.
      expect(found.map((each) => [each.rule, each.opening])).toEqual([['format/line-pitch', '任务完成情况表']]);
    }
  });

  it.each([
    ['as high as those of the text', 'w:line="579" w:lineRule="exact"'],
    ['a point higher than practice has them', 'w:line="720" w:lineRule="exact"'],
    ['single', 'w:line="240" w:lineRule="auto"'],
    ['lower, if they grow', 'w:line="400" w:lineRule="atLeast"'],
  ])('%s are right', async (_name, spacing) => {
    expect(await pageFindings(pitched(spacing)(sound))).toEqual([]);
  });
});
