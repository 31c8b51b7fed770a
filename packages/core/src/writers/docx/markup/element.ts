const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};
const escaped = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/;
const everyEscaped = new RegExp(escaped, 'g');

/** The text as it stands in an element or an attribute: what XML cannot carry is left out. */
export const escapeValue = (value: string | number): string => {
  const text = String(value);
  return escaped.test(text) ? text.replace(everyEscaped, (character) => entities[character] ?? '') : text;
};

/** Attributes by name, in the order in which they are written; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element in XML; `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) tag += ` ${key}="${escapeValue(value)}"`;
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** An element that only holds others; none at all where it would hold nothing. */
export const holder = (name: string, content: string): string => (content === '' ? '' : element(name, {}, content));

/** An element whose one attribute is its value: `<w:jc w:val="left"/>`. */
export const valued = (name: string, value: string | number): string => element(name, { 'w:val': value });
