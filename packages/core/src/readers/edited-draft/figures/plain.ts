/** Nobody sees them on the page. */
export const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const unseen = new RegExp(`[\\s${invisible}]`, 'gu');

const apart = new RegExp(`(?<=[\\p{N}][${invisible}]*)\\s[\\s${invisible}]*(?=\\p{N})`, 'gu');

/** Words without what says nothing: blanks but between two digits (2 1件 is no 21件), invisible characters, the kind of dash. */
export const plain = (words: string): string =>
  words
    .replace(apart, '\0')
    .replace(unseen, '')
    .replace(/[-−–—]/g, '-');
