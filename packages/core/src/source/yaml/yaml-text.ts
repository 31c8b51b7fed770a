/** Words that YAML reads as something else than text. */
const taken =
  /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.]?(?:\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|inf|nan)|0x[\da-f]+|0o[0-7]+)$/i;
const plainStart = /^[\p{L}\p{N}（〔《【]/u;
/** Full-width signs that a reader would take for marks of YAML: a number, a comment, blanks that nobody sees. */
const mistaken = /^[-+.%/\d０-９－＋．％／]+[，；。]?$|＃|[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** In brackets, a Chinese comma may be taken for one between items, a closing bracket for their end. */
const parting = /[，、；﹐､］】〕｝﹜]/;
const special = /[\u0000-\u001f\u007f-\u009f\u2028\u2029,[\]{}&*!|>'"%@`#\\:=?]|^\s|\s$/u;

/** A scalar as it stands in a YAML file, in flow or block: bare where that is safe, else in double quotes. */
export function yamlScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const bare =
    plainStart.test(value) &&
    !mistaken.test(value) &&
    !special.test(value) &&
    !taken.test(value) &&
    !/^\d[\d-]*-\d+$/.test(value);
  return bare || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : quoted(value);
}

const quoted = (value: string): string => JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value on one line: [a, b], { text: 2023年3月底, date: 2023-03-31 }. Keys without a value are left out. */
export function yamlInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
    return `{ ${pairs.map(([key, each]) => `${key}: ${inBrackets(each)}`).join(', ')} }`;
  }
  return yamlScalar(value as string | number | boolean);
}

const inBrackets = (value: unknown): string =>
  typeof value === 'string' && parting.test(value) ? quoted(value) : yamlInline(value);
