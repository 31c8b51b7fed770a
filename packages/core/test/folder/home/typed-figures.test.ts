import { describe, expect, it } from 'vitest';
import { cameHome, dossier, ofParagraph, replace } from './edited-dossier.ts';

/** Everywhere in the text, as a figure stands in a run of its own. */
const everywhere = (from: string, to: string) => (xml: string) => xml.replaceAll(`>${from}<`, `>${to}<`);

describe('a figure typed otherwise', () => {
  it.each(['２１件', '21 件', '２１ 件'])('of the same value is no change: %s', async (typed) => {
    const { now, textIn, facts, unplaced, changes } = await cameHome(everywhere('21件', typed));
    expect(facts).toEqual({ updates: [], refused: [] });
    expect(unplaced).toEqual([]);
    expect([...changes.keys()]).toEqual([]);
    expect(await textIn('facts.yaml')).toBe(dossier['facts.yaml']);
    expect(now.join('\n')).toContain('全年收到复议申请21件');
  });

  it('of the same value in 万 keeps its link, to the last digit', async () => {
    const facts = dossier['facts.yaml']!.replace('value: 21,', 'value: 11513,');
    const { now, textIn, unplaced } = await cameHome(
      ofParagraph('全年收到复议申请', (words) => words.replace('11513件', '1.1513万件')),
      { ...dossier, 'facts.yaml': facts },
    );
    expect(await textIn('facts.yaml')).toBe(facts);
    expect(await textIn('prose/work.md')).toContain('(fact:accepted?style=wan&decimals=4)');
    expect(now.join('\n')).toContain('收到复议申请1.1513万件');
    expect(unplaced).toEqual([]);
  });

  it.each(['２２件', '22 件', '22件'])('of another value is written: %s', async (typed) => {
    const { now, textIn, facts, unplaced } = await cameHome(everywhere('21件', typed));
    expect(facts.refused).toEqual([]);
    expect(await textIn('facts.yaml')).toContain('{ metric: accepted, value: 22, prior: 18 }');
    expect(await textIn('prose/work.md')).toContain('全年收到复议申请[](fact:accepted)');
    expect(now.join('\n')).toContain('全年收到复议申请22件');
    expect(unplaced).toEqual([]);
  });

  it.each([
    ['0.0025万件', '是25件的，请在 facts.yaml 里写 value: 25，这里就印成“25件”'],
    ['25条', '请换算成件'],
  ])('of another value in another form is refused with what to write: %s', async (typed, words) => {
    const { textIn, facts, unplaced } = await cameHome((xml) =>
      replace('突出位置', '更加突出的位置')(everywhere('21件', typed)(xml)),
    );
    expect(await textIn('facts.yaml')).toBe(dossier['facts.yaml']);
    expect(facts.refused.map(({ reason }) => reason).join()).toContain(words);
    // What else was typed in the paragraph went home: the number is told alone, with its sentence.
    expect(unplaced).toEqual([
      expect.objectContaining({
        kind: 'number',
        text: `全年收到复议申请${typed}，同比增长16.7%。`,
        reason: `复议受理数：${facts.refused[0]?.reason}`,
      }),
    ]);
    expect(await textIn('prose/work.md')).toContain('更加突出的位置');
    expect(await textIn('returns/未归位.md')).toContain(words);
  });
});

it('says at once what words of a link are stale once a number is written', async () => {
  const work = dossier['prose/work.md']!.replace(
    '[](fact:accepted?change=yoy)',
    '[增长16.7%](fact:accepted?change=yoy)',
  );
  const { stale } = await cameHome(everywhere('21件', '27件'), { ...dossier, 'prose/work.md': work });
  expect(stale.map(({ file, line, actual, expected }) => [file, line, actual, expected])).toEqual([
    ['d/prose/work.md', 3, '增长16.7%', ['增长50%']],
  ]);
});

it('tells what changes with a number though nobody typed it', async () => {
  const { following, now } = await cameHome(everywhere('21件', '27件'));
  expect(following).toContainEqual({
    metric: 'accepted',
    was: '增长16.7%',
    is: '增长50%',
    text: '坚持把化解行政争议摆在突出位置。全年收到复议申请27件，同比增长16.7%。按季组织案卷评查，逐案反馈问题。',
  });
  expect(now.join('\n')).toContain('同比增长50%');
  expect((await cameHome((xml) => xml)).following).toEqual([]);
});
