import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFixes, lint, rules } from '../../src/lint/index.ts';
import { readReport } from '../../src/readers/report/index.ts';
import { parseTextBlocks } from '../../src/readers/text/index.ts';
import { formulations } from './formulations.ts';
import { rulePages } from './rule-pages.ts';

const file = 'a.txt';
const head = '云山县人民政府关于2025年度法治政府建设情况的报告\n\n';

/** Rules that mend something, by their pages. */
const mending = rules.filter(({ id }) =>
  rulePages.some((page) => page.id === id && page.text.includes('- 修正：自动')),
);

function mended(text: string): string {
  const { report, places, year } = readReport(parseTextBlocks(text, file));
  return applyFixes(
    text,
    file,
    lint({ report, places, sources: new Map([[file, text]]), year, formulations }, mending),
  );
}

/** The paragraph after all fixes, in rounds as `check --fix` makes them. */
function fixed(paragraph: string): string {
  let text = head + paragraph;
  for (let round = 0; round < 10; round++) {
    const next = mended(text);
    if (next === text) break;
    text = next;
  }
  return text.slice(head.length);
}

describe('stays as it is typed', () => {
  it.each([
    // Lists by commas, beside a number that is not grouped.
    '三年分别办理120,350,480件，合计950件，另有1234件。',
    '东、西两片办理120,350件，共1470件。',
    '各镇办理110,230,145件，共计2485件。',
    '逐年为311,302,289件，2024件在办。',
    '前三季度办理110,120,130件，合计360件，另有1500件。',
    '坐标（120,350），分组为（101,202），共3450件。',
    '涉及101,102,103号地块，共3450件。',
    '编号为A12,345和B67,890，共3450件。',
    '房间号201,202,203，共3450间。',
    // Compounds.
    '投入2千5百元。',
    '覆盖1万2千3百人。',
    '发放3万5千份。',
    '惠及4千3百万人次。',
    '登记5百零6户。',
    '复核2千又3百件。',
    '约2千3百多件。',
    // Ranges and lists of thousands.
    '培训3～5千人次。',
    '培训3至5百名。',
    '受众4千—5千人。',
    '约6千、7千人次。',
    '分别为2千、3千和4千件。',
    // Estimates.
    '约3、5千人次参加。',
    '发放2、3千份。',
    '走访七、八千户。',
    // Ordinals, fractions, codes.
    '第3百期简报印发。',
    '占2千分之3、5千分之1。',
    '共三 五件。',
    '得票一 百件。',
    '执行GB/T 9704—2012，比分3:2，8:30开会，7×24小时值守。',
    '出版90年代文集3、5千册。',
  ])('%s', (text) => expect(fixed(text)).toBe(text));
});

describe('is written in full', () => {
  it.each([
    ['办结4千件。', '办结4000件。'],
    ['投资2百万元、5千万元、3千亿元。', '投资200万元、5000万元、3000亿元。'],
    ['减负3千多万元、8百余万元。', '减负3000多万元、800余万元。'],
    ['达到1.5千件、2.3百件。', '达到1500件、230件。'],
    ['投入3～5万亿元。', '投入3万亿元～5万亿元。'],
    ['投入3～5万元、1.5至2亿元。', '投入3万元～5万元、1.5亿元至2亿元。'],
    ['投入2—3千亿元。', '投入2000亿元—3000亿元。'],
    ['比例为10～20%。', '比例为10%～20%。'],
    ['增长.5%。', '增长0.5%。'],
    ['办结１２，３４５件。', '办结12，345件。'],
    ['办结1,234件，其中网上办理1100件。', '办结1234件，其中网上办理1100件。'],
    ['办结 12 件。', '办结12件。'],
    ['办结1\u200b2件。', '办结12件。'],
    ['３～５千人次，1２件。', '3～5千人次，12件。'],
    ['于3月8号召开。', '于3月8日召开。'],
    ['出版文集3，、5千册。', '出版文集3，5千册。'],
  ])('%s → %s', (text, wanted) => expect(fixed(text)).toBe(wanted));
});

/** A number in one spelling, and the spellings that say the same and may stand there after the fixes. */
interface Spelt {
  readonly typed: string;
  readonly right: readonly string[];
}

const wide = (text: string) => text.replace(/[0-9.%]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const grouped = (n: number) => n.toLocaleString('en-US');
const only = (typed: string): Spelt => ({ typed, right: [typed] });
const unit = fc.constantFrom('件', '人次', '元', '户', '份', '名');
const digit = fc.integer({ min: 1, max: 9 });
const hundreds = fc.integer({ min: 100, max: 999 });
const pair = fc.tuple(digit, digit).filter(([low, high]) => low < high);
const place = fc.constantFrom(['百', 100] as const, ['千', 1000] as const);
const scale = fc.constantFrom('万', '亿', '万亿');

const spelt: fc.Arbitrary<Spelt> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), unit)
    .chain(([n, word]) =>
      fc
        .constantFrom(`${n}${word}`, `${n} ${word}`, wide(`${n}`) + word, `${grouped(n)}${word}`, `${n}\u200b${word}`)
        .map((typed) => ({ typed, right: [`${n}${word}`, `${grouped(n)}${word}`] })),
    ),
  fc.tuple(digit, place, unit).map(([n, [word, power], counted]) => {
    const typed = `${n}${word}${counted}`;
    return { typed, right: [typed, `${n * power}${counted}`] };
  }),
  fc
    .tuple(pair, fc.constantFrom('～', '—', '-', '~', '至'), place, unit)
    .map(([[low, high], mark, [word, power], counted]) => ({
      typed: `${low}${mark}${high}${word}${counted}`,
      right: [mark, '～'].flatMap((between) => [
        `${low}${between}${high}${word}${counted}`,
        `${low * power}${between}${high * power}${counted}`,
      ]),
    })),
  fc.tuple(pair, fc.constantFrom('～', '—', '-', '~', '至'), scale, unit).map(([[low, high], mark, word, counted]) => ({
    typed: `${low}${mark}${high}${word}${counted}`,
    right: [mark, '～'].flatMap((between) => [
      `${low}${between}${high}${word}${counted}`,
      `${low}${word}${counted}${between}${high}${word}${counted}`,
    ]),
  })),
  fc.tuple(pair, fc.constantFrom('～', '—', '-', '至')).map(([[low, high], mark]) => ({
    typed: `${low}${mark}${high}%`,
    right: [mark, '～'].flatMap((between) => [`${low}${between}${high}%`, `${low}%${between}${high}%`]),
  })),
  fc.tuple(hundreds, hundreds, hundreds, unit).map(([a, b, c, word]) => only(`分别${a},${b},${c}${word}`)),
  fc.tuple(digit, digit, unit).map(([a, b, word]) => only(`${a}千${b}百${word}`)),
  fc.tuple(digit, digit, unit).map(([a, b, word]) => only(`${a}万${b}千${word}`)),
  fc.tuple(digit, place, unit).map(([n, [word], counted]) => only(`${n}、${n + 1}${word}${counted}`)),
  fc.tuple(digit, digit, unit).map(([a, b, word]) => only(`${a}千、${b}千${word}`)),
  fc
    .tuple(fc.constantFrom('约', '近', '不足', '超过'), fc.constantFrom('千', '百', '两三百', '数十', '百余'), unit)
    .map((words) => only(words.join(''))),
  digit.map((n) => ({ typed: `.${n}%`, right: [`0.${n}%`, `.${n}%`] })),
  digit.map((n) => ({ typed: `3月${n}号`, right: [`3月${n}日`, `3月${n}号`] })),
  digit.map((n) => only(`第${n}百期`)),
  fc.tuple(digit, digit).map(([a, b]) => only(`${a}千分之${b}`)),
  fc.tuple(digit, digit).map(([a, b]) => only(`${a}/${b}`)),
  fc.tuple(digit, digit).map(([a, b]) => only(`${a}0年代${b}:30`)),
  fc.constantFrom('GB/T 9704—2012', '7×24小时', '192.168.1.1', '二十届三中全会', '百分之3点5', '三 五件').map(only),
);
const noise = fc.constantFrom(
  '，',
  ',',
  '、',
  '。',
  '；',
  ';',
  '，，',
  '、、',
  ' ',
  '。。',
  '“',
  '”',
  '(',
  ')',
  '：',
  '…',
  '\u00a0',
);
const words = ['甲乡', '乙镇', '丙村', '丁组', '戊所'];
/** What the marks around a number may become is not asked here; a mark that ends it may not. */
const bare = (text: string) => text.replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}%]+$/gu, '').replace(/[\u200b ]/g, '');

it('changes no value and converts none by half, whatever the marks around it', () => {
  const sentence = fc.array(fc.tuple(noise, spelt, noise), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(sentence, (parts) => {
      const text = `${words[0]}办理${parts.map(([before, { typed }, after], index) => `${before}${typed}${after}${words[index + 1]}办理`).join('')}完毕。`;
      const pieces = fixed(text)
        .split(/(?:甲乡|乙镇|丙村|丁组|戊所)办理/)
        .slice(1, -1);
      expect(pieces.length).toBe(parts.length);
      pieces.forEach((piece, index) => {
        const { typed, right } = parts[index]![1];
        expect([typed, ...right].map(bare), `${text} → ${fixed(text)}`).toContain(bare(piece));
      });
    }),
    { numRuns: Number(process.env.FIX_RUNS ?? 200) },
  );
});
