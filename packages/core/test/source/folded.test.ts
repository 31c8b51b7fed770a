import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/source/index.ts';

const schema = z.strictObject({ a: z.string() });
const read = (typed: string) => {
  const { value, messages } = parseYaml(`a: ${typed}\n`, 'x.yaml', schema);
  return value?.value.a ?? messages.map(({ ruleId }) => ruleId).join();
};

describe('text of several lines', () => {
  it.each([
    ['single quotes with paragraphs apart, as programs write them', "'甲。\n\n\n  乙。'", '甲。\n\n乙。'],
    ['folded with paragraphs apart', '>-\n  甲。\n\n\n  乙。', '甲。\n\n乙。'],
    ['plain with paragraphs apart', '甲。\n\n\n  乙。', '甲。\n\n乙。'],
    ['double quotes over an escaped line end', '"甲\\\n  乙。"', '甲乙。'],
    ['Latin words', "'Annual report\n  of a county'", 'Annual report of a county'],
    ['one folded line', '>\n  甲。', '甲。\n'],
    ['a block', '|\n  甲。\n  乙。', '甲。\n乙。\n'],
  ])('%s: kept', (_how, typed, wanted) => {
    expect(read(typed)).toBe(wanted);
  });

  it.each([
    ['folded', '>\n  甲。\n  乙。'],
    ['folded, one line between', '>\n  甲。\n\n  乙。'],
    ['folded items', '>\n  - a\n  - b'],
    ['folded numbers', '>\n  1. a\n  2. b'],
    ['plain', '甲\n  乙'],
    ['single quotes', "'甲\n  乙'"],
    ['single quotes, one line between', "'甲\n\n  乙'"],
    ['double quotes', '"甲\n  乙"'],
    ['one of three kept', '>\n  甲。\n\n\n  乙。\n  丙。'],
  ])('%s: refused', (_how, typed) => {
    expect(read(typed)).toBe('yaml/folded');
  });
});
