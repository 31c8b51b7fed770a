import type { Passage, PassageWords } from '../model/redline/passage.ts';
import type { PassageEdit, WordEdit } from '../model/redline/redline.ts';

/** The newer text, made of the older and of what changed. */
export function applyRedline(before: readonly Passage[], edits: readonly PassageEdit[]): readonly Passage[] {
  const byFrom = new Map(edits.flatMap((edit) => ('from' in edit ? [[edit.from, edit] as const] : [])));
  const staying = before.flatMap((passage, index) => {
    const edit = byFrom.get(index);
    if (!edit) return [passage];
    return edit.kind === 'changed' ? [reworded(edit)] : [];
  });
  const coming = new Map(
    edits.flatMap((edit) => {
      if (edit.kind === 'inserted') return [[edit.to, edit.after] as const];
      return edit.kind === 'moved' ? [[edit.to, reworded(edit)] as const] : [];
    }),
  );
  const length = staying.length + coming.size;
  let next = 0;
  return Array.from({ length }, (_, to) => coming.get(to) ?? (staying[next++] as Passage));
}

function reworded({ before, after, words }: Extract<PassageEdit, { words: unknown }>): Passage {
  const cells = before.cells.map((cell, index) => ({
    ...(after.cells[index] ?? cell),
    text: withEdits(
      cell,
      words.filter((edit) => edit.cell === index),
    ),
  }));
  return { ...after, cells };
}

function withEdits({ text }: PassageWords, edits: readonly WordEdit[]): string {
  let [made, at] = ['', 0];
  for (const { start, end, words } of edits) {
    made += text.slice(at, start) + words;
    at = end;
  }
  return made + text.slice(at);
}
