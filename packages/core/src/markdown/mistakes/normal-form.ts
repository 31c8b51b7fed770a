/** Kinds of dash that a keyboard, Word or WPS makes of a hyphen. */
export const dashes = '\\-－‐‑‒–—―─﹣﹘';
/** Characters that nobody sees: soft hyphen, zero-width blanks and joiners, byte order mark, variation selectors. */
const unseen = /\u00AD|[\u200B-\u200F]|\u2060|\uFE0E|\uFE0F|\uFEFF/g;
const anyDash = new RegExp(`[${dashes}]`, 'g');

/** Typed words in one spelling: narrow, small, with hyphens and one kind of slash, without what nobody sees. */
export const normalForm = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(anyDash, '-')
    .replace(/[\\⁄∕]/g, '/')
    .toLowerCase()
    .trim();
