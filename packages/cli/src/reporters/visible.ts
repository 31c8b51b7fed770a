/** Controls but tab and line feed, and marks that turn the direction of what follows: they would act, not be read. */
const acting = String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]`;
const unseen = new RegExp(acting, 'g');
/** What our own colours are made of. */
const unseenButColours = new RegExp(String.raw`\u001b\[\d{1,2}m|${acting}`, 'g');

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The text with characters that would act on a terminal as `\u001B`: what comes from a file may be looked at, and moves
 * no cursor. In a string of JSON or of YAML in quotation marks the escape is the character itself.
 */
export const visible = (text: string): string => text.replace(unseen, escaped);

/** The same for a name, which has no lines. */
export const visibleName = (name: string): string => visible(name).replace(/[\t\n]/g, escaped);

/** The same for a text that is painted: what stands in it from elsewhere must have been made visible before. */
export const visiblePainted = (text: string): string =>
  text.replace(unseenButColours, (found) => (found.length > 1 ? found : escaped(found)));
