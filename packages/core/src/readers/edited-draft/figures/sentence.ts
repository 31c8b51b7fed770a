import { plain } from './plain.ts';

/** A sentence with figures in it; they share it. */
export interface Sentence {
  readonly text: string;
  /** Two sentences with the same words say the same. */
  readonly words: string;
  /** It says by itself what its figures count, wherever it stands. */
  readonly selfContained: boolean;
}

/** As many characters besides figures as a sentence needs that can stand anywhere. */
const fewestCharacters = 8;

/** The words of a cell say something only with those of its row and column. */
export function readSentence(text: string, cell: boolean): Sentence {
  const characters = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return { text: text.trim(), words: plain(text), selfContained: !cell && characters >= fewestCharacters };
}
