import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Edit, isVerified, partText, verified } from './edited-file.ts';

const xml = partText('word/document.xml');
const texts = [...xml.matchAll(/<w:t xml:space="preserve">([^<&]+)<\/w:t>/g)].map(
  ({ 0: all, 1: words = '', index }) => ({
    start: index + all.indexOf('>') + 1,
    words,
  }),
);
const placesOf = (pattern: RegExp) =>
  texts.flatMap(({ start, words }) =>
    [...words.matchAll(pattern)].map(({ 0: found, index }) => ({ start: start + index, found })),
  );

const instead =
  (start: number, length: number, words: string): Edit =>
  () =>
    xml.slice(0, start) + words + xml.slice(start + length);
const isReported = (edit: Edit): boolean => !isVerified(verified(edit));

const digits = placesOf(/\d+/g);
const everywhere = placesOf(/./gu);
const clauseEnds = placesOf(/[，。](?=[\u4e00-\u9fff])/gu).map(({ start }) => start + 1);
const chinese = (text: string) => [...text].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
const circled = (text: string) => [...text].map((digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]).join('');

it('reports digits if and only if they change', () => {
  fc.assert(
    fc.property(fc.constantFrom(...digits), fc.stringMatching(/^[0-9]{1,6}$/), ({ start, found }, typed) => {
      fc.pre(typed !== found);
      expect(isReported(instead(start, found.length, typed))).toBe(true);
      expect(isReported(instead(start, found.length, found))).toBe(false);
    }),
    { numRuns: 40 },
  );
});

it('reports what is typed against digits, and every other spelling', () => {
  const changes: readonly ((text: string) => string)[] = [
    ...['约', '近', '不足', '超', '-', '负', '每', '第', '百', 'A', '千分之'].map(
      (word) => (text: string) => word + text,
    ),
    ...['余', '多', '万', '.5', '—99', '×2', '%', '成', 'x'].map((word) => (text: string) => text + word),
    chinese,
    circled,
    () => '',
    () => '几',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...digits), fc.constantFrom(...changes), ({ start, found }, change) =>
      isReported(instead(start, found.length, change(found))),
    ),
    { numRuns: 50 },
  );
});

it('reports an amount wherever it is typed', () => {
  const amounts = [
    '55件',
    '五十五起',
    '三成',
    '一半',
    '过半',
    '数十家',
    '上百次',
    '廿三户',
    '㉓个',
    '伍拾名',
    '翻一番',
    '3/4',
    '¥5',
    '5月',
    '“九”',
    '周二',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...everywhere), fc.constantFrom(...amounts), ({ start }, amount) =>
      isReported(instead(start, 0, amount)),
    ),
    { numRuns: 50 },
  );
});

it('lets any words without numbers pass', () => {
  const words = [
    '坚持问题导向',
    '进一步规范程序',
    '组织业务培训',
    '加强统筹协调',
    '积极回应群众关切',
    '统一裁量尺度',
    '落实主体责任',
    '畅通投诉渠道',
    '注重源头治理',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...clauseEnds), fc.constantFrom(...words), (at, typed) => {
      expect(isReported(instead(at, 0, `${typed}，`))).toBe(false);
    }),
    { numRuns: 40 },
  );
});

it('lets runs be cut anywhere', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...everywhere), { minLength: 1, maxLength: 20 }), (cuts) => {
      const places = [...new Set(cuts.map(({ start }) => start))].sort((a, b) => b - a);
      const cut: Edit = () =>
        places.reduce(
          (text, at) =>
            `${text.slice(0, at)}</w:t></w:r><w:proofErr w:type="gramStart"/><w:r w:rsidR="0"><w:t xml:space="preserve">${text.slice(at)}`,
          xml,
        );
      expect(isReported(cut)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
