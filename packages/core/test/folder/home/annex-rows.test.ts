import { describe, expect, it } from 'vitest';
import { cameHome, dossier, type Edit } from './edited-dossier.ts';

const withAnnexes = { ...dossier, 'report.yaml': `${dossier['report.yaml']}annexes: [evidence, tasks]\n` };

/** A row like the one with these words, with others in it. */
const rowAfter =
  (words: string, other: string): Edit =>
  (xml) => {
    const at = xml.lastIndexOf(words);
    if (at < 0) throw new Error(`the file has no ${words}`);
    const [start, end] = [xml.lastIndexOf('<w:tr>', at), xml.indexOf('</w:tr>', at) + '</w:tr>'.length];
    const row = xml.slice(start, end).replace(/<w:bookmark[^>]*>/g, '');
    return xml.slice(0, end) + row.replace(words, other) + xml.slice(end);
  };

describe('a row typed into an annex that is made from data', () => {
  it.each([
    ['of tasks', '组织案卷评查。', '推进法治乡村。'],
    ['of figures', '390条', '33场'],
  ])('%s is told once, and stands nowhere in the text', async (_, words, other) => {
    const { now, wording, unplaced, changes } = await cameHome(rowAfter(words, other), withAnnexes);
    expect(wording.updates).toEqual([]);
    expect([...changes.keys()]).toEqual(['d/returns/未归位.md']);
    expect(unplaced.map(({ kind }) => kind)).toEqual(['came']);
    expect(unplaced[0]?.text).toContain(other);
    expect(now.join('')).not.toContain(other);
  });
});

it('says nothing of a row of an annex that the value written home makes read so', async () => {
  const { textIn, unplaced, changes } = await cameHome((xml) => xml.replaceAll('>19件', '>20件'), withAnnexes);
  expect(await textIn('facts.yaml')).toContain('{ metric: closed, value: 20 }');
  expect(unplaced).toEqual([]);
  expect([...changes.keys()]).not.toContain('d/returns/未归位.md');
});
