import type { Passage } from '../../../../model/redline/passage.ts';
import type { PassageEdit, WordEdit } from '../../../../model/redline/redline.ts';
import { lineOf, neighboursOf } from '../../../../redline/index.ts';
import type { RefusedUpdate } from '../../update-facts.ts';
import type { Unplaced } from './unplaced.ts';

/**
 * Passages that differ in nothing but numbers that were refused: their other words went home, so that each number is told by its
 * name, why it was refused, and with its sentence alone. Each is told once, wherever else it is printed.
 */
export function refusedNumbers(refused: readonly RefusedUpdate[], following: ReadonlySet<string>) {
  const reasons = new Map(refused.map((each) => [each.metric, each]));
  const told = new Set<string>();
  return {
    /** Undefined where something else differs as well. */
    of(edit: PassageEdit, after: readonly Passage[]): readonly Unplaced[] | undefined {
      if (edit.kind !== 'changed' || edit.level) return undefined;
      const isKnown = ({ of, metric }: WordEdit): boolean =>
        of === 'form' || (metric !== undefined && (reasons.has(metric) || following.has(metric)));
      if (!edit.words.some(({ metric }) => metric !== undefined && reasons.has(metric))) return undefined;
      if (!edit.words.every(isKnown)) return undefined;
      return edit.words.flatMap((words): readonly Unplaced[] => {
        const why = reasons.get(words.metric ?? '');
        if (!why || told.has(why.metric)) return [];
        told.add(why.metric);
        const reason = `${why.name}：${why.reason}`;
        const { section } = edit.after;
        return [
          { kind: 'number', text: sentenceAt(edit.after, words), ...neighboursOf(after, edit.to), section, reason },
        ];
      });
    },
  };
}

/** The sentence of a paragraph that these words stand in; of a row all of it. */
function sentenceAt(passage: Passage, { cell, at }: WordEdit): string {
  if (passage.kind === 'row') return lineOf(passage);
  const { text = '' } = passage.cells[cell] ?? {};
  const sentences = text.match(/[^。！？；\n]*[。！？；\n]?/g) ?? [];
  let end = 0;
  const found = sentences.find((sentence) => {
    end += sentence.length;
    return at < end;
  });
  return (found ?? text).trim();
}
