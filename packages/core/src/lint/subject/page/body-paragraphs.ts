import type { SetParagraph } from '../../../model/report/typesetting.ts';

/** Paragraphs of running text: long, and not set apart. */
export const bodyParagraphs = (paragraphs: readonly SetParagraph[]): readonly SetParagraph[] =>
  paragraphs.filter(({ text, align, frame }) => text.length >= 30 && align !== 'center' && !frame);

/** The value that most of them have. */
export function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
