import { linkSchemes } from '../../model/dossier/prose-words.ts';

/** ASCII characters that are markup to us or to other readers of Markdown, wherever they stand. */
const markup =
  '\\\\(?=[!-/:-@[-`{-~]|$)|[`*_[{<]|~(?=~)|(?<=~)~|&(?=[#a-z])|!(?=-|$)|=(?==)|\\$(?=[^$]*\\^)|(?<=\\])\\(';
/** A scheme of ours would be taken for a link that lost its brackets. */
const scheme = `(?<=${linkSchemes.join('|')}):`;
const inText = new RegExp(`${markup}|${scheme}`, 'gi');
const inLabel = new RegExp(`${markup}|${scheme}|\\]`, 'gi');
/** What makes a line something else than a paragraph: a heading, a quotation, an item, a row, a rule. */
const atStart = /^(?:[#>|]|[-+=:](?=[-+=:|\s]|$)|(?<=^)\d{1,9}(?=[.)](?:\s|$)))/;

/** Words as typed text that says nothing else. */
export const escapeText = (words: string): string => words.replaceAll('\n', '').replace(inText, '\\$&');

/** Words between the brackets of a link. */
export const escapeLabel = (words: string): string => words.replaceAll('\n', '').replace(inLabel, '\\$&');

/** A line that begins with words. */
export const escapeStart = (line: string): string =>
  line.replace(atStart, (found) => (/^\d/.test(found) ? `${found}\\` : `\\${found}`));
