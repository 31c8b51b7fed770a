/** A line end inside a paragraph joins Chinese text without a space. */
export const joinLines = (words: string): string =>
  words.includes('\n') ? words.replace(/([!-~])[ \t]*\n[ \t]*(?=[!-~])/g, '$1 ').replace(/[ \t]*\n[ \t]*/g, '') : words;
