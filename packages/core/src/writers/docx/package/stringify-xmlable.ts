import type { IXmlableObject } from 'docx';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};
const escaped = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/;
const everyEscaped = new RegExp(escaped, 'g');

/** The name of an element that is XML already. */
export const spliced = '#spliced';

/** As the library escapes text and attributes alike: what XML cannot carry is left out. */
export const escapeValue = (value: unknown): string => {
  const text = String(value);
  return escaped.test(text) ? text.replace(everyEscaped, (character) => entities[character] ?? '') : text;
};

/**
 * The XML of one element that the library has prepared, byte for byte as the library writes it, in one pass: it builds a
 * second tree of arrays first.
 */
export function stringifyXmlable(element: IXmlableObject): string {
  const [name] = Object.keys(element) as [string];
  const value: unknown = element[name];
  if (name === spliced) return value as string;
  if (typeof value !== 'object') return `<${name}>${escapeValue(value)}</${name}>`;
  if (value === null) return `<${name}/>`;
  if (!Array.isArray(value)) {
    const { _attr } = value as { readonly _attr?: Readonly<Record<string, unknown>> };
    return `<${name}${attributesOf(_attr)}/>`;
  }
  let attributes = '';
  let content = '';
  for (const child of value as readonly unknown[]) {
    if (typeof child !== 'object') content += escapeValue(child);
    else if (Object.keys(child as object)[0] === '_attr')
      attributes += attributesOf((child as { _attr: object })._attr);
    else content += stringifyXmlable(child as IXmlableObject);
  }
  return `<${name}${attributes}>${content}</${name}>`;
}

function attributesOf(attributes: object = {}): string {
  let written = '';
  for (const [key, value] of Object.entries(attributes)) written += ` ${key}="${escapeValue(value)}"`;
  return written;
}
