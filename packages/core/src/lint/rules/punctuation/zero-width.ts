import { defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';
import { han } from '../../text/chinese.ts';
import { typedLabel } from '../../text/labels-of.ts';

interface Odd {
  readonly name: string;
  readonly pattern: RegExp;
  /** Undefined where nobody can know what stood there. */
  readonly to: ((character: string, around: string) => string) | undefined;
}

const chinese = new RegExp(`[${han}]`);
/** Compatibility forms that Word and PDF files give in place of the common character. */
const common = (character: string) => character.normalize('NFKC');
const smallMarks: Readonly<Record<string, string>> = {
  '﹐': '，',
  '﹑': '、',
  '﹒': '.',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '﹙': '（',
  '﹚': '）',
};

const odd: readonly Odd[] = [
  { name: '不可见字符', pattern: /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, to: () => '' },
  { name: '不间断空格', pattern: /[\u00a0\u202f\u2007]/g, to: (_, around) => (chinese.test(around) ? '' : ' ') },
  { name: '小写变体标点', pattern: /[\ufe50-\ufe5e]/g, to: (mark) => smallMarks[mark] ?? common(mark) },
  { name: '兼容汉字', pattern: /[\u2e9f\u2ea0\u2f00-\u2fd5\uf900-\ufaff]/g, to: common },
  { name: '无法显示的字符', pattern: /[\ue000-\uf8ff\ufffd]/g, to: undefined },
];

/** Characters that nobody sees, or that only look like common ones. */
export const zeroWidth = defineRule('punctuation/zero-width', ({ lines }, say) => {
  for (const { name, pattern, to } of odd) {
    const found: FoundInLine[] = [];
    for (const line of lines) {
      const from = typedLabel(line)?.end ?? 0;
      for (const { index: start, 0: all } of line.text.matchAll(pattern)) {
        if (start < from) continue;
        const around = line.text.slice(Math.max(0, start - 1), start + 2);
        const actual = `${name} U+${all.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        const right = to?.(all, around);
        found.push({ line, start, end: start + 1, actual, expected: right?.trim() ? [right] : [], fix: right });
      }
    }
    sayTogether(found, say);
  }
});
