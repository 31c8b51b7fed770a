import { type DraftPreview, previewTable, writePreviewHtml } from '@fazhi/core/packs';
import { expect, it } from 'vitest';

const none: DraftPreview = {
  dossier: '甲',
  isDrafted: true,
  version: '1.0.0',
  edits: [],
  layout: [],
  come: [],
  gone: [],
};
const cellsOf = (preview: DraftPreview) => previewTable([preview])[1];

it('counts nothing where the draft cannot be made: that is not zero', () => {
  expect(cellsOf(none)?.slice(2, 11)).toEqual(['1.0.0', '0', '0', '0', '0', '0', '0', '0', '0']);
  expect(cellsOf({ ...none, isDrafted: false })?.slice(2, 11)).toEqual([
    '1.0.0',
    '起草不了',
    '',
    '',
    '',
    '',
    '',
    '0',
    '0',
  ]);
});

it('has a cell below each name of a column, whatever became of a dossier', () => {
  const { version: _, ...unused } = none;
  const all = [none, { ...none, isDrafted: false }, unused, { ...unused, isDrafted: false, trouble: '打不开' }];
  const [names = [], ...rows] = previewTable(all);
  expect(rows.map((cells) => cells.length)).toEqual(all.map(() => names.length));
  expect(rows.map((cells) => cells[2])).toEqual(['1.0.0', '1.0.0', '不用这个模板包', '打不开']);
});

it('is the table of the page', () => {
  const page = { release: 'city 1.0.0 → 1.1.0', changes: [], dossiers: [{ ...none, isDrafted: false }] };
  const html = new TextDecoder().decode(writePreviewHtml('全县', page));
  expect(html).toContain('<td>起草不了</td><td></td><td></td><td></td><td></td><td></td><td>0</td><td>0</td>');
});
