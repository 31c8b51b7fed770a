/** Full-width letters, digits, punctuation and spaces as their half-width twins, one for one: every offset stays. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E\u3000\u00A0\uFFE5]/g, (wide) => {
    if (wide === '\u3000' || wide === '\u00A0') return ' ';
    return wide === '\uFFE5' ? '¥' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
  });
