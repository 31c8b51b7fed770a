import type { UnbackedFigure } from '../../model/edit.ts';
import { findFigures } from '../../numeral/index.ts';
import type { DocxText } from '../docx/index.ts';
import type { FigurePlace } from './figure-places.ts';
import type { Sections } from './sections.ts';

interface Figures {
  readonly text: DocxText;
  readonly facts: ReadonlyMap<string, FigurePlace>;
}

/** Figures of the returned file that no fact covers, less those the draft itself prints without a fact. */
export function unbackedFigures(
  built: Figures,
  returned: Figures & { readonly sections: Sections },
): readonly UnbackedFigure[] {
  const allowance = new Map<string, number>();
  for (const { text } of plainFigures(built)) allowance.set(text, (allowance.get(text) ?? 0) + 1);
  return plainFigures(returned).flatMap(({ text, paragraph, start }) => {
    const left = allowance.get(text) ?? 0;
    allowance.set(text, left - 1);
    if (left > 0) return [];
    const sentence = sentenceAt(returned.text.paragraphs[paragraph]?.text ?? '', start);
    return [{ text, sentence, section: returned.sections.ofParagraph(paragraph) }];
  });
}

function plainFigures({ text, facts }: Figures) {
  const taken = new Map<number, FigurePlace[]>();
  for (const place of facts.values()) taken.set(place.paragraph, [...(taken.get(place.paragraph) ?? []), place]);
  return text.paragraphs.flatMap(({ text: words }, paragraph) =>
    findFigures(words)
      .filter(({ start, end }) => !(taken.get(paragraph) ?? []).some((fact) => start < fact.end && end > fact.start))
      .map((figure) => ({ ...figure, paragraph })),
  );
}

const ends = ['。', '；', '！', '\n'] as const;

function sentenceAt(text: string, at: number): string {
  const start = Math.max(...ends.map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const after = ends.map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  return text.slice(start, Math.min(...after, text.length - 1) + 1).trim();
}
