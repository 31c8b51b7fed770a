import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierFiles, parseDossier } from '../../src/index.ts';

const pack = new Map([['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\nsections: [{ id: body, title: 情况 }]\n']]);
const packs = new Map([['small', pack]]);

/** The organ that a new dossier of this name is read to have, and what is said of it. */
function begun(organ: string) {
  const files = dossierFiles({ organ, level: 'county', year: 2025, pack: 'small' }, packs);
  const { value, messages } = parseDossier(files);
  return { name: value?.report.organ.name, ids: messages.map(({ ruleId }) => ruleId) };
}

describe('dossierFiles', () => {
  it.each([
    '甲县人民政府, 某某',
    "甲县'人民'政府",
    '甲县: 人民政府',
    '甲县 #1 人民政府',
    '{甲县}',
    '2025',
    'true',
    '甲"县',
    '- 甲县',
    '甲\\县',
  ])('writes the organ %s so that it is read as it was given', (organ) => {
    expect(begun(organ)).toEqual({ name: organ, ids: [] });
  });

  it('writes any name so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (organ) => {
        fc.pre(organ.trim() !== '' && !/[\p{Cc}\p{Noncharacter_Code_Point}]/u.test(organ));
        expect(begun(organ).name).toBe(organ);
      }),
    );
  });
});
