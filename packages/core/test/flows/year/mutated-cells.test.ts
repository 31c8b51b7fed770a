import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/folder/index.ts';
import { askDepartments, collectReturns, parseReturn, writeForm } from '../../../src/index.ts';
import { smallOutcome } from '../small-draft.ts';
import { fillForm } from './fill-form.ts';

/** So many cells of one form are spoilt at once: what is said of each is said at its own cell. */
const rows = 60;
/** Forms; `FAZHI_RUNS=170` spoils ten thousand cells. */
const runs = Number(process.env.FAZHI_RUNS ?? 4);
const ids = Array.from({ length: rows }, (_, at) => `m${at}`);
const texts = {
  'report.yaml':
    'organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: small\ndepartments:\n  - { id: justice, name: 司法所 }\n',
};
const metrics = `metrics:\n${ids.map((id) => `  - { id: ${id}, name: 第${id}类案件数, unit: 件, kind: count, source: 司法所 }\n`).join('')}`;

const fullWidth = (text: string) =>
  text.replaceAll(/[0-9.,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const thousands = (text: string) => text.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
/** How people write the same number, and what they put around it. */
const hands: readonly ((text: string) => string)[] = [
  (text) => text,
  fullWidth,
  thousands,
  (text) => `${text}件`,
  (text) => `${text} 件`,
  (text) => `约${text}件`,
  (text) => `${text}余件`,
  (text) => `  ${text}\n`,
  (text) => `${text}万`,
  (text) => `${text}万件`,
  (text) => `${text.slice(0, 1)}.${text.slice(1) || '5'}万`,
  (text) => `共${text}件`,
  (text) => `${text}%`,
  (text) => `${text}人`,
  (text) => `-${text}`,
  (text) => `(${text})`,
];
const noise = [...'0123456789.,，。、-－—~/+()（）O oIl万亿千百十一二余约近%件人次年月：;'];
/** One sign put in, taken out or changed for another. */
const spoil = (text: string, at: number, sign: string, way: number): string => {
  const signs = [...text];
  const place = at % (signs.length + 1);
  signs.splice(place, way === 0 ? 0 : 1, ...(way === 2 ? [] : [sign]));
  return signs.join('');
};
const cell = fc
  .tuple(
    fc.nat(99_999),
    fc.constantFrom(...hands),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...noise), fc.nat(2)), { maxLength: 2 }),
  )
  .map(([number, hand, spoilt]) =>
    spoilt.reduce((text, [at, sign, way]) => spoil(text, at, sign, way), hand(String(number))),
  );

/** A scale on a scale, a scale without a number, digits behind a scale of one: as people speak. */
const isInWords =
  /[十百千万亿][百千万亿]|^[十百千万亿]|(?<!\d)\d[十百千]\d{0,3}(?!\d)|万[1-9]|亿\d+万|[一二两三四五六七八九]/u;

/** What a cell shows where it shows nothing but one number of 件, read another way than ours; else undefined. */
function shown(text: string): { readonly value: number; readonly about: boolean } | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll('－', '-')
    .replace(/[。．，,；;、：:]$/u, '');
  const match =
    /^(约|近|共)?(-?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(余|多)?(万|亿|千|百)?(余|多)?(?:件)?(余|多)?$/u.exec(plain);
  if (!match) return undefined;
  const [, before, sign, digits = '', ...rest] = match;
  const scale = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 }[rest[1] ?? ''] ?? 1;
  const value = Number((Number(digits.replaceAll(',', '')) * scale).toPrecision(12)) * (sign === '-' ? -1 : 1);
  return {
    value,
    about: /[约近]/.test(before ?? '') || [rest[0], rest[2], rest[3]].some((word) => word !== undefined),
  };
}

/** The cells that were taken without a word, with what became of them. */
async function silent(filled: readonly string[]) {
  const { value: draft } = smallOutcome(texts, metrics);
  const forms = askDepartments(draft!).value;
  const cells = filled.map((text, at) => ({ id: ids[at]!, cells: { 本年数: text } }));
  const bytes = await fillForm(await writeForm(forms[0]!), cells);
  const read = await parseReturn(bytes, 'returns/a.xlsx', sha256(bytes));
  const { value, messages } = collectReturns(draft!, forms, [read.value!], { texts: new Map(Object.entries(texts)) });
  const said = new Set([...read.messages, ...messages].map((message) => (message as { readonly cell?: string }).cell));
  return value.figures.filter(({ place }) => !said.has('cell' in place ? place.cell : undefined));
}

describe('a spoilt cell of a form', () => {
  it('gives what it shows, or is spoken of', { timeout: 600_000 }, async () => {
    let taken = 0;
    const wrong: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: rows, maxLength: rows }), async (filled) => {
        for (const { metric, value } of await silent(filled)) {
          const text = filled[ids.indexOf(metric)]!;
          // 1万2千 and 百: what such words come to is held by the tests of numerals.
          if (isInWords.test(text.normalize('NFKC').replaceAll(/\s/g, ''))) continue;
          const is = shown(text);
          const [, number, about] = /^(-?[\d.]+)?(\D*)$/u.exec(value.replace(/^(约|近)(.*)$/u, '$2$1')) ?? [];
          if (Number(number) !== is?.value || (about !== '') !== is.about) wrong.push(`${text} → ${value}`);
          taken += 1;
        }
      }),
      { numRuns: runs },
    );
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(runs * 5);
  });
});
