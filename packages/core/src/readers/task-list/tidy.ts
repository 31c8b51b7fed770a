/** Without any white space: how titles, units and dates are compared and kept. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

const wide = String.raw`[\u2018-\u201d\u2026\u2014\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]`;
const aroundWide = new RegExp(`(?<=${wide})[^\\S\\n]+(?=${wide})`, 'g');
/** Begun only where blanks begin: a row of them is gone through once. */
const brokenAtWide = new RegExp(`(?<!\\s)(?:(?<=${wide})[^\\S\\n]*\\n\\s*|[^\\S\\n]*\\n\\s*(?=${wide}))`, 'g');

/** One line as it would be printed: broken lines joined, spaces between Chinese characters gone. */
export const tidy = (text: string): string =>
  text.trim().replace(brokenAtWide, '').replace(/\s+/g, ' ').replace(aroundWide, '').trim();

/** For people to recognise: the first characters. */
export const excerpt = (text: string, length = 20): string => {
  const plain = tidy(text);
  return plain.length > length ? `${plain.slice(0, length)}…` : plain;
};
