import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twips } from '../../src/ooxml/index.ts';
import { sealedRows, unsealedStarts } from '../../src/writers/docx/ending/signature.ts';
import { gbt9704 } from '../../src/writers/docx/page/gbt9704.ts';
import { textWidth } from '../../src/writers/docx/page/text-width.ts';

const block = twips(8845);
const character = gbt9704.characterPitch.value;
const date = textWidth('2024年2月20日');

test('a digit of 三号 is half its size wide, a Chinese character 15.75 points', () => {
  expect(textWidth('年')).toBe(315);
  expect(textWidth('2')).toBe(155);
  expect(date).toBe(7 * 155 + 3 * 315);
});

describe('without a seal (7.3.5.2)', () => {
  test('the signature stands two characters in, the date two right of its first', () => {
    const signature = textWidth('武汉经济技术开发区管理委员会');
    const starts = unsealedStarts(signature, date, block);
    expect(block - starts.signature - signature).toBe(2 * character);
    expect(starts.date - starts.signature).toBe(2 * character);
  });

  test('a longer date stands two characters in, and moves the signature', () => {
    const signature = textWidth('区政府');
    const starts = unsealedStarts(signature, date, block);
    expect(block - starts.date - date).toBe(2 * character);
    expect(starts.date - starts.signature).toBe(2 * character);
    expect(block - starts.signature - signature).toBeGreaterThan(2 * character);
  });
});

describe('with seals (7.3.5.1)', () => {
  const organs = fc.array(
    fc.integer({ min: 3, max: 22 }).map((length) => '局'.repeat(length)),
    { minLength: 1, maxLength: 8 },
  );
  const reach = (name: string) => Math.max(textWidth(name), gbt9704.sealWidth.value) / 2;

  test('one signature stands over the middle of the date', () => {
    const [row] = sealedRows(['区司法局'], date, block);
    expect(row).toEqual([{ name: '区司法局', centre: twips(block - 4 * character - date / 2) }]);
  });

  test('of any organs, in order, none touches another or leaves the text block', () => {
    fc.assert(
      fc.property(organs, (names) => {
        const rows = sealedRows(names, date, block);
        expect(rows.flat().map(({ name }) => name)).toEqual(names);
        for (const row of rows) {
          for (const [index, { name, centre }] of row.entries()) {
            expect(centre - reach(name)).toBeGreaterThanOrEqual(-1);
            expect(centre + reach(name)).toBeLessThanOrEqual(block + 1);
            const next = row[index + 1];
            if (next) expect(next.centre - reach(next.name)).toBeGreaterThan(centre + reach(name));
          }
        }
      }),
    );
  });
});
