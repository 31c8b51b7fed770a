/** Nobody sees them on the page. */
export const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const unseen = new RegExp(`[\\s${invisible}]`, 'gu');

/** Words without what says nothing: blanks, invisible characters, the kind of dash. */
export const plain = (words: string): string => words.replace(unseen, '').replace(/[-−–—]/g, '-');
