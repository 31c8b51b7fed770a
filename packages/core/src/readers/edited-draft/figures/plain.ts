/** Nobody sees them on the page. */
export const invisible = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const unseen = new RegExp(`[\\s${invisible}]`, 'gu');

const apart = new RegExp(`(?<=[\\p{N}][${invisible}]*)\\s[\\s${invisible}]*(?=\\p{N})`, 'gu');

const dayOfWeek = /(?:星期|礼拜)(?=[一二三四五六日天])/g;

/**
 * Words without what says nothing: blanks but between two digits (2 1件 is no 21件), invisible characters, the kind of dash,
 * the other names of a day of the week.
 */
export const plain = (words: string): string =>
  words
    .replace(apart, '\0')
    .replace(unseen, '')
    .replace(/[-−–—]/g, '-')
    .replace(dayOfWeek, '周')
    .replaceAll('周天', '周日');
