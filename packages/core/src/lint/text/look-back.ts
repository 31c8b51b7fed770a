/** Words of a sentence that looks back, in which an old name or an ended plan is right. 原 is one where no word begins with it. */
const lookBack = /以来|期间|收官|上一|历史|曾|时任|以往|当时|原(?![则因件始油料创有本来地籍告点子])/;

/** The sentence looks back, or has one of these words that excuse what it says. */
export const looksBack = (sentence: string, allowed: readonly string[] = []): boolean =>
  lookBack.test(sentence) || allowed.some((word) => word !== '原' && sentence.includes(word));
