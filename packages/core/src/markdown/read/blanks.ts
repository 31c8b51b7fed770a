const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Where the words between these offsets begin: blanks and tabs before them mean nothing. */
export function startOfWords(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(text[start])) start += 1;
  return start;
}

/** Where they end. */
export function endOfWords(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text[end - 1])) end -= 1;
  return end;
}
