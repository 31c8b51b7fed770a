import { chineseNumber, parseChineseNumber } from '../../../numeral/index.ts';
import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';

const styles = {
  是: /(?:^|(?<=[。；：，、]))([一二三四五六七八九十]{1,2})是/g,
  第: /(?:^|(?<=[。；：]))第([一二三四五六七八九十]{1,2})(?=[，、]|是)/g,
  其: /(?:^|(?<=[。；：]))(首先|其次|再次)(?=[，、]|要|是)?/g,
} as const;
type Style = keyof typeof styles;

interface Marker {
  readonly style: Style;
  readonly value: number;
  readonly words: string;
  readonly start: number;
}

const order = ['首先', '其次', '再次'];

/** 一是 and then 第二 or 其次: one enumeration told in two ways. */
export const inlineStyle = defineRule('numbering/inline-style', ({ lines }, say) => {
  let section: unknown;
  let last: Marker | undefined;
  let seen = new Map<Style, number>();
  for (const line of lines) {
    if (line.sections.at(-1) !== section || line.kind === 'heading') [last, seen] = [undefined, new Map()];
    section = line.sections.at(-1);
    for (const marker of markersOf(line)) {
      const { style, value, words, start } = marker;
      if (last && style !== last.style && value === last.value + 1 && (seen.get(style) ?? 0) !== value - 1) {
        const right = wordsOf(last.style, value);
        say({ line, start, end: start + words.length, subject: last.words, ...(right && { expected: [right] }) });
        last = { ...marker, style: last.style, words: right ?? last.words };
        seen.set(last.style, value);
        continue;
      }
      seen.set(style, value);
      last = marker;
    }
  }
});

const wordsOf = (style: Style, value: number): string | undefined =>
  style === '是' ? `${chineseNumber(value)}是` : style === '第' ? `第${chineseNumber(value)}` : order[value - 1];

function markersOf({ free }: Line): readonly Marker[] {
  const markers = Object.entries(styles).flatMap(([style, pattern]) =>
    [...free.matchAll(pattern)].map(({ index: start, 0: words, 1: number = '' }) => ({
      style: style as Style,
      value: style === '其' ? order.indexOf(number) + 1 : Number(parseChineseNumber(number)),
      words,
      start,
    })),
  );
  return markers.sort((a, b) => a.start - b.start);
}
