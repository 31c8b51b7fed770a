import { type FactStyle, readFactStyle } from '../model/dossier/fact-style.ts';
import { type EditionId, editionIds } from '../model/report/edition.ts';
import { carried, elementsOf, escapeXml, parseXml, unescapeXml, type XmlElement } from './xml.ts';
import { fromText, type Parts, textOf, toText } from './zip/package.ts';

/** What a bookmark stands around. */
export type AnchorKind = 'fact' | 'slot' | 'task' | 'section' | 'evidence';

/** What a bookmark of the document stands for, and the text it held when it was written. */
export interface AnchorEntry {
  readonly kind: AnchorKind;
  readonly id: string;
  readonly style: FactStyle;
  readonly bookmark: string;
  readonly written: string;
}

const kinds: ReadonlySet<string> = new Set<AnchorKind>(['fact', 'slot', 'task', 'section', 'evidence']);
const namespace = 'urn:fazhi:anchors:1';
const itemPart = 'customXml/item1.xml';
const propertiesPart = 'customXml/itemProps1.xml';
const relationshipsPart = 'customXml/_rels/item1.xml.rels';
const documentRelationships = 'word/_rels/document.xml.rels';
const contentTypes = '[Content_Types].xml';

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a file says of itself: its bookmarks, and the edition that it was written as. */
export interface AnchorMap {
  /** Undefined in a file of a version that did not say it. */
  readonly edition: EditionId | undefined;
  /** Which of all drafts it was, whatever was done to the file since: two files have it in common where they were built alike. */
  readonly draft: string | undefined;
  readonly anchors: readonly AnchorEntry[];
}

/** The parts with a custom XML part that says what each bookmark stands for, and which edition this is. */
export function withAnchorMap(parts: Parts, map: AnchorMap): Parts {
  const changed = changes.map(([name, end, addition]) => [name, withEnd(parts, name, end, addition)] as const);
  return new Map([...parts, ...changed, ...constant, [itemPart, fromText(stringify(map))]]);
}

/** The same bytes for every document, so that they are compressed once. */
const constant = (
  [
    [
      propertiesPart,
      `${declaration}<ds:datastoreItem ds:itemID="{5B6F8C0E-3B0B-4B0D-9A54-9704201200A1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      relationshipsPart,
      `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${officeRelationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ],
  ] as const
).map(([name, text]) => [name, fromText(text)] as const);

const changes = [
  [
    documentRelationships,
    '</Relationships>',
    `<Relationship Id="rIdAnchors" Type="${officeRelationships}/customXml" Target="../customXml/item1.xml"/>`,
  ],
  [
    contentTypes,
    '</Types>',
    `<Override PartName="/${propertiesPart}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
  ],
] as const;
const made = new WeakMap<Uint8Array, Uint8Array>();

/** A part with something before its end; documents that share the part share what is made of it. */
function withEnd(parts: Parts, name: string, end: string, addition: string): Uint8Array {
  const text = textOf(parts, name);
  const part = parts.get(name) as Uint8Array;
  const kept = made.get(part) ?? fromText(text.replace(end, `${addition}${end}`));
  made.set(part, kept);
  return kept;
}

/** What `withAnchorMap` wrote, wherever a program that saved the file again has put it; none where there is none. */
export function readAnchorMap(parts: Parts): AnchorMap {
  for (const [name, bytes] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const text = toText(bytes);
    if (!text.includes(namespace)) continue;
    const scanned = scan(text);
    if (scanned) return scanned;
    const root = parseXml(text, name).documentElement;
    if (root?.namespaceURI === namespace)
      return {
        edition: known(root.getAttribute('edition')),
        draft: root.getAttribute('draft') || undefined,
        anchors: elementsOf(root).filter(isAnchor).map(read),
      };
  }
  return { edition: undefined, draft: undefined, anchors: [] };
}

const known = (word: string | null | undefined): EditionId | undefined => editionIds.find((id) => id === word);

function stringify({ edition, draft, anchors: entries }: AnchorMap): string {
  const anchors = entries.map(({ kind, id, style, bookmark, written }) => {
    const styled = Object.keys(style).length === 0 ? '' : ` style="${escapeXml(JSON.stringify(style))}"`;
    return `<anchor kind="${kind}" id="${escapeXml(id)}" bookmark="${bookmark}"${styled}>${escapeXml(written)}</anchor>`;
  });
  const said = `${edition ? ` edition="${edition}"` : ''}${draft ? ` draft="${draft}"` : ''}`;
  return `${opening}${said}>${anchors.join('')}${closing}`;
}

const opening = `${declaration}<anchors xmlns="${namespace}"`;
const opened = /(?: edition="(\w+)")?(?: draft="(\w+)")?>/y;
const closing = '</anchors>';
const written = /<anchor kind="(\w+)" id="([^"<>]*)" bookmark="(\w+)"(?: style="([^"<>]*)")?>([^<>]*)<\/anchor>/y;

/** The map as `stringify` writes it, without a tree of elements; undefined where a program has written it again. */
function scan(text: string): AnchorMap | undefined {
  if (!text.startsWith(opening) || /&(?!(?:amp|lt|gt|quot);)/.test(text)) return undefined;
  const anchors: AnchorEntry[] = [];
  opened.lastIndex = opening.length;
  const head = opened.exec(text);
  if (!head) return undefined;
  let at = opened.lastIndex;
  written.lastIndex = at;
  for (let match = written.exec(text); match; match = written.exec(text)) {
    const [, kind = '', id = '', bookmark = '', style, words = ''] = match;
    if (!kinds.has(kind)) return undefined;
    const own = style === undefined ? null : unescapeXml(style);
    anchors.push({
      kind: kind as AnchorKind,
      id: unescapeXml(id),
      style: readStyle(own),
      bookmark,
      written: unescapeXml(words),
    });
    at = written.lastIndex;
  }
  return text.slice(at) === closing ? { edition: known(head[1]), draft: head[2], anchors } : undefined;
}

const isAnchor = (element: XmlElement): boolean =>
  element.localName === 'anchor' && kinds.has(element.getAttribute('kind') ?? '');

function read(element: XmlElement): AnchorEntry {
  return {
    kind: element.getAttribute('kind') as AnchorKind,
    id: element.getAttribute('id') ?? '',
    style: readStyle(element.getAttribute('style')),
    bookmark: element.getAttribute('bookmark') ?? '',
    written: carried(element.textContent ?? ''),
  };
}

function readStyle(text: string | null): FactStyle {
  if (!text) return {};
  try {
    return readFactStyle(Object.entries(JSON.parse(text) ?? {}).map(([key, value]) => [key, String(value)])).style;
  } catch {
    return {};
  }
}
