import { describe, expect, it } from 'vitest';
import { countsNothing } from '../../../src/edition/gate/words/counts-nothing.ts';
import { covers, pairsOf, weighing } from '../../../src/edition/gate/words/name-words.ts';
import { ownPairs, tellingWords } from '../../../src/edition/gate/words/telling-words.ts';
import { clauseOf, earlierPairs, wordsAround } from '../../../src/edition/gate/words/words-around.ts';

describe('names as pairs of characters', () => {
  it.each([
    ['矛盾纠纷', ['矛盾', '盾纠', '纠纷']],
    ['矛 盾“纠”2纷', ['矛盾', '盾纠', '纠纷']],
    ['矛', ['矛']],
    ['37', []],
    ['ＡＢ', ['AB']],
  ])('%s', (name, pairs) => {
    expect([...pairsOf(name)]).toEqual(pairs);
  });

  it('weigh more where fewer names have them', () => {
    const { pairs, total } = weighing(['诉讼案件', '复议案件', '诉讼败诉'])('诉讼案件');
    expect(pairs.get('诉讼')).toBeCloseTo(Math.log2(1 + 3 / 2));
    expect(pairs.get('讼案')).toBeCloseTo(2);
    expect(total).toBeCloseTo(2 + 2 * Math.log2(2.5));
    expect(weighing(['诉讼'])('调解').pairs.get('调解')).toBe(1);
  });

  it('are covered by what is near, and by half of what is further', () => {
    const name = { pairs: new Map(Object.entries({ 甲乙: 2, 乙丙: 1, 丙丁: 1 })), total: 4 };
    expect(covers(name, new Set(['甲乙']), new Set())).toBe(0.5);
    expect(covers(name, new Set(['乙丙']), new Set(['甲乙', '乙丙']))).toBe(0.5);
    expect(covers(name, new Set(['戊己']), new Set())).toBe(0);
    expect(covers({ pairs: new Map(), total: 0 }, new Set(['甲乙']), new Set())).toBe(0);
  });
});

describe('the words that tell of an internal metric', () => {
  const internal = { name: '行政诉讼败诉案件数', isInternal: true, isOpen: false };
  const open = { name: '行政诉讼案件数', isInternal: false, isOpen: true };

  it('are its own, without those of every metric', () => {
    expect([...ownPairs('行政诉讼败诉案件数')]).toEqual(['诉讼', '讼败', '败诉']);
    expect([...ownPairs('案件数')]).toEqual([]);
  });

  it('are not those that a public figure has', () => {
    const telling = tellingWords([internal, open])(internal.name);
    expect([...telling]).toEqual(expect.arrayContaining(['讼败', '败诉']));
    expect([...telling]).not.toContain('诉讼');
  });

  it('may be those of two others without a figure, not of three', () => {
    const other = (name: string) => ({ name, isInternal: false, isOpen: false });
    const two = [internal, other('败诉率'), other('败诉金额')];
    expect([...tellingWords(two)(internal.name)]).toContain('败诉');
    expect([...tellingWords([...two, other('败诉原因')])(internal.name)]).not.toContain('败诉');
  });
});

describe('the words around a figure', () => {
  const text = '全县调解很多。败诉，其中复议37件办结，另有诉讼；信访减少。';
  const start = text.indexOf('37');
  const figure = { start, end: start + 3 };

  it('are those of its sentence, and of its row', () => {
    expect([...wordsAround(text, figure, '乡镇')]).toEqual([
      ...['败诉', '诉其', '其中', '中复', '复议'],
      ...['办结', '结另', '另有', '有诉', '诉讼', '乡镇'],
    ]);
  });

  it('within reach: sixty characters before, thirty behind', () => {
    const far = `左${'前'.repeat(58)}远37件${'后'.repeat(28)}近右右`;
    const at = { start: 60, end: 63 };
    expect(far.slice(60, 62)).toBe('37');
    const around = wordsAround(far, at, '');
    expect([around.has('左前'), around.has('后近'), around.has('近右'), around.has('右右')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(wordsAround(`多${far}`, { start: 61, end: 64 }, '').has('多左')).toBe(false);
  });

  it('of its clause reach to the next comma', () => {
    expect(clauseOf(text, figure, '乡镇')).toEqual({ own: '其中复议，办结', beside: '乡镇' });
  });

  it('of the sentence before are kept apart', () => {
    expect([...earlierPairs(text, figure)]).toEqual(['全县', '县调', '调解', '解很', '很多']);
    expect([...earlierPairs('复议37件', { start: 2, end: 5 })]).toEqual([]);
  });

  it('stand between the figures of what is computed of several', () => {
    const both = '收20件和调解17件';
    expect(wordsAround(both, { start: 1, end: 10, composed: true }, '').has('调解')).toBe(true);
    expect(wordsAround(both, { start: 1, end: 10 }, '').has('调解')).toBe(false);
  });

  it.each([
    ['二是共，', '', true],
    ['重点，办结', '', true],
    ['败诉，办结', '', false],
    ['共', '败诉', false],
    ['共', '合计', true],
    // A cell with words of its own counts what these say.
    ['办结', '败诉', true],
  ])('%s beside “%s”: counts nothing is %s', (own, beside, expected) => {
    expect(countsNothing({ own, beside })).toBe(expected);
  });
});
