import { describe, expect, it } from 'vitest';
import { openDraft } from '../../../src/folder/index.ts';
import { cameHome, ofParagraph, paragraph, replace, shelf } from './edited-dossier.ts';

describe('a heading of the outline that was typed anew, without its bookmark', () => {
  it.each([
    ['in its style', 'Heading1'],
    ['as text', 'Normal'],
  ])('is the title of its section: %s', async (_, style) => {
    const { now, asked, textIn, unplaced } = await cameHome(
      ofParagraph('下一步安排', () => paragraph('三、来年打算', style)),
    );
    expect(now).toEqual(asked);
    expect(unplaced).toEqual([]);
    expect(await textIn('prose/plans.md')).toContain('# 来年打算\n');
  });
});

it('keeps the last mark of a sentence that someone gave the style of a heading, and tells of the style', async () => {
  const { now, asked, unplaced } = await cameHome(
    ofParagraph('三是健全工作机制', (whole) =>
      whole.replace('w:val="Normal"', 'w:val="Heading3"').replace(/<w:pPr\/>/, ''),
    ),
  );
  expect(now).toEqual(asked);
  for (const { kind, reason } of unplaced)
    expect([kind, reason]).toEqual(['level', expect.stringContaining('以句号结尾')]);
});

it.each([
  ['<!-- internal -->', true],
  ['<!-- /internal -->', true],
  ['‹！-- internal --›', true],
  ['<!-- fazhi-disable-next-line x: y -->', false],
  ['<!-- 备注 -->', false],
])(
  'brings home as words what looks like a mark; the next draft stops where it may have been meant to hide something: %s',
  async (words, stops) => {
    const typed = words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const { now, asked, unplaced, files } = await cameHome(
      ofParagraph('三是健全', (whole) => paragraph(`据称${typed}写在这里。`) + whole),
    );
    expect(now).toEqual(asked);
    expect(unplaced).toEqual([]);
    const { messages } = await openDraft('d', shelf, files);
    expect(messages.some(({ fatal }) => fatal === true)).toBe(stops);
  },
);

describe('a number changed in words that a template made', () => {
  it('is written to the facts, and the words stay with their template', async () => {
    const { now, asked, textIn, unplaced, wording } = await cameHome((xml) => xml.replaceAll('>19件', '>20件'));
    expect(await textIn('facts.yaml')).toContain('{ metric: closed, value: 20 }');
    expect(wording.updates).toEqual([]);
    expect(now).toEqual(asked);
    expect(unplaced).toEqual([]);
  });

  it('goes home with other words that were changed there', async () => {
    const { now, asked, textIn } = await cameHome((xml) =>
      replace('办案质量稳步提高', '办案质量明显提高')(xml.replaceAll('>19件', '>20件')),
    );
    expect(await textIn('prose/made.md')).toContain('(fact:closed)，办案质量明显提高');
    expect(now).toEqual(asked);
  });
});
