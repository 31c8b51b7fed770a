import { surveyXml, type XmlTag } from './survey-xml.ts';

const office = 'http://schemas.openxmlformats.org';
const microsoft = 'http://schemas.microsoft.com/office/word/2010';

/**
 * The prefix that Word gives each namespace a reader of ours looks into, and the name that the strict format (ISO/IEC
 * 29500) has for it. Spreadsheets are read by local names, whose attributes have no prefix at all.
 */
const known: readonly (readonly [prefix: string, namespace: string, strict?: string])[] = [
  ['w', `${office}/wordprocessingml/2006/main`, 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['r', `${office}/officeDocument/2006/relationships`, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['m', `${office}/officeDocument/2006/math`, 'http://purl.oclc.org/ooxml/officeDocument/math'],
  ['a', `${office}/drawingml/2006/main`, 'http://purl.oclc.org/ooxml/drawingml/main'],
  [
    'wp',
    `${office}/drawingml/2006/wordprocessingDrawing`,
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  ['mc', `${office}/markup-compatibility/2006`],
  ['wps', `${microsoft}/wordprocessingShape`],
  ['v', 'urn:schemas-microsoft-com:vml'],
];
const prefixes = new Map(known.flatMap(([prefix, ...names]) => names.map((name) => [name, prefix] as const)));
const namespaces = new Map(known.map(([prefix, namespace]) => [prefix, namespace]));

const declaration = /\sxmlns(?::([\w.-]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const attribute = /\s+([^\s=/<>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Prefixes and what they stand for where a tag is. */
type Scope = ReadonlyMap<string, string>;

/**
 * The part with the prefixes that Word writes, whatever its program chose: `<document xmlns="…/main">` and
 * `<ns0:document xmlns:ns0="…/main">` become `<w:document>`, and strict namespaces the usual ones. Readers may then go by
 * names as they stand in the text. A part that has them already is given back as it is. The text has been surveyed.
 */
export function canonicalXml(text: string, part: string): string {
  if (isCanonical(text)) return text;
  const found = new Set(
    [...text.matchAll(declaration)].flatMap(([, , one, two]) => prefixes.get(one ?? two ?? '') ?? []),
  );
  const scopes: Scope[] = [new Map()];
  const open: string[] = [];
  let out = '';
  let from = 0;
  surveyXml(text, part, {
    most: Number.POSITIVE_INFINITY,
    onTag: (tag) => {
      out += text.slice(from, tag.start);
      from = tag.end;
      if (tag.type === 'close') {
        scopes.pop();
        out += `</${open.pop()}>`;
        return;
      }
      const { name, attributes, scope } = renamed(text, tag, scopes.at(-1) as Scope);
      const isRoot = scopes.length === 1 && open.length === 0;
      const own = isRoot ? [...found].map((prefix) => ` xmlns:${prefix}="${namespaces.get(prefix)}"`).join('') : '';
      out += `<${name}${own}${attributes}${tag.type === 'empty' ? '/' : ''}>`;
      if (tag.type === 'open') {
        scopes.push(scope);
        open.push(name);
      }
    },
  });
  return out + text.slice(from);
}

/** Whether every prefix of ours stands for its own namespace, and no other prefix does. */
function isCanonical(text: string): boolean {
  for (const [, prefix = '', one, two] of text.matchAll(declaration)) {
    const name = one ?? two ?? '';
    if (prefixes.has(name) ? namespaces.get(prefix) !== name : namespaces.has(prefix)) return false;
  }
  return true;
}

function renamed(text: string, { name, start, end }: XmlTag, outer: Scope) {
  const written = [...text.slice(start + 1 + name.length, end).matchAll(attribute)].map(
    ([, attribute = '', value = '']) => [attribute, value] as const,
  );
  const declared = written.flatMap(([attribute, value]) =>
    /^xmlns(?::|$)/.test(attribute) ? [[attribute.slice(6), value.slice(1, -1)] as const] : [],
  );
  const scope: Scope = declared.length === 0 ? outer : new Map([...outer, ...declared]);
  const attributes = written.flatMap(([attribute, value]) => {
    if (!/^xmlns(?::|$)/.test(attribute)) return [` ${nameIn(attribute, scope, true)}=${value}`];
    if (prefixes.has(value.slice(1, -1))) return [];
    return [` ${attribute === 'xmlns' ? attribute : `xmlns:${freePrefix(attribute.slice(6))}`}=${value}`];
  });
  return { name: nameIn(name, scope, false), attributes: attributes.join(''), scope };
}

/** An attribute without a prefix is in no namespace. */
function nameIn(name: string, scope: Scope, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  if (isAttribute && colon < 0) return name;
  const own = prefixes.get(scope.get(prefix) ?? '');
  const local = name.slice(colon + 1);
  if (own !== undefined) return `${own}:${local}`;
  return colon < 0 || !scope.has(prefix) ? name : `${freePrefix(prefix)}:${local}`;
}

/** A prefix of ours that stands for something else gives way. */
const freePrefix = (prefix: string): string => (namespaces.has(prefix) ? `other-${prefix}` : prefix);
