/** A text by its letters and digits alone, and where each of them stood. */
export interface Skeleton {
  readonly text: string;
  readonly at: readonly number[];
}

/** What is in that form already, nearly all of a Chinese text, as long as it goes; or one other character. */
const pieces = /([\u4E00-\u9FFF0-9a-z]+)|[\s\S]/gu;

/**
 * Letters and digits in one form and case, without blanks, marks and brackets: 云政法〔2025〕9号, 云政法[2025] 9 号 and
 * 云政法（２０２５）9号 are one.
 */
export function skeletonOf(given: string): Skeleton {
  let text = '';
  const at: number[] = [];
  for (const { index, 0: piece, 1: run } of given.matchAll(pieces)) {
    if (run !== undefined) {
      text += run;
      for (let offset = index; offset < index + run.length; offset++) at.push(offset);
      continue;
    }
    for (const plain of piece.normalize('NFKC').toLowerCase()) {
      if (!/[\p{L}\p{N}]/u.test(plain)) continue;
      text += plain;
      for (let unit = 0; unit < plain.length; unit++) at.push(index);
    }
  }
  return { text, at };
}
