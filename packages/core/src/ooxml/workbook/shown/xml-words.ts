import type { XmlTag } from '../../survey-xml.ts';
import { unescapeXml } from '../../xml.ts';

/** The name of a tag without its prefix. */
export const localName = ({ name }: XmlTag): string => name.slice(name.indexOf(':') + 1);

const attribute = /\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by name, as they stand in the text. */
export const attributesOf = (text: string, { start, end }: XmlTag): ReadonlyMap<string, string> =>
  new Map([...text.slice(start, end).matchAll(attribute)].map(([, name = '', one, two]) => [name, one ?? two ?? '']));

/** Whether a switch is on: `strike` alone is, `val="0"` is not. */
export const isOn = (value: string | undefined, absent: boolean): boolean =>
  value === undefined ? absent : /^(?:1|true|on)$/i.test(value);

/** What stands between two tags, in characters; Excel writes some of them as _x000D_. */
export function wordsBetween(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!/[&_<]/.test(raw)) return raw;
  const plain = raw.includes('<')
    ? raw.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data?: string) =>
        (data ?? '').replaceAll('&', '&amp;'),
      )
    : raw;
  const numbered = plain.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (all, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replace('&', '&amp;') : all;
  });
  return unescapeXml(numbered).replace(/_x([\da-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
