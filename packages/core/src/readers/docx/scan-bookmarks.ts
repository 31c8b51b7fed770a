import { unescapeXml } from '../../ooxml/index.ts';
import { mostBookmarksOpen } from './story/reading.ts';

/** Parts of a paragraph or run that print nothing; their tab stops are no tabs. */
const properties: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
]);

/** What prints, as `readText` reads it. */
const printed: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Tracked changes, fields, symbols, readings above words, text boxes with a second version: these ask for the whole reader. */
const beyond =
  /^(?:w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|delText|instrText|delInstrText|fldSimple|fldChar|sym|ptab|ruby|\w+Change)|mc:\w+|m:\w+)$/;

const element = /^\/?([A-Za-z][\w.-]*(?::[\w.-]+)?)((?:\s+[\w.-]+(?::[\w.-]+)?="[^"<]*")*)\s*\/?$/;
const badReference = /&(?!(?:amp|lt|gt|quot|apos);)/;

/** What stands between `<` and `>`. */
interface Tag {
  readonly name: string;
  /** Of the start of a bookmark: what it is called; of either end: which bookmark it belongs to. */
  readonly bookmark: string;
  readonly id: string;
  readonly closes: boolean;
  readonly empty: boolean;
  /** The end of an element in which nothing prints. */
  readonly silentUntil: string | undefined;
  readonly prints: string | undefined;
}

/** The end of a bookmark, or its start with its name, as the writer writes them: there are hundreds, no two alike. */
const ownBookmark = /^w:bookmark(?:Start w:name="([^"<&]*)"|End) w:id="(\d+)"\/$/;

function readTag(tag: string): Tag | undefined {
  const own = ownBookmark.exec(tag);
  if (own) {
    const [, bookmark, id = ''] = own;
    const name = bookmark === undefined ? 'w:bookmarkEnd' : 'w:bookmarkStart';
    return {
      name,
      bookmark: bookmark ?? '',
      id,
      closes: false,
      empty: true,
      silentUntil: undefined,
      prints: undefined,
    };
  }
  const [, name = '', attributes = ''] = element.exec(tag) ?? [];
  if (name === '' || beyond.test(name)) return undefined;
  return {
    name,
    bookmark: attribute(attributes, 'w:name'),
    id: attribute(attributes, 'w:id'),
    closes: tag.startsWith('/'),
    empty: tag.endsWith('/'),
    silentUntil: properties.has(name) ? `</${name}>` : undefined,
    prints: Object.hasOwn(printed, name) ? printed[name] : undefined,
  };
}

/**
 * The text between the two ends of each bookmark, by name, from the text of `word/document.xml`; undefined where the
 * part is not as `writeDocx` makes it: not well-formed, or with anything that needs more than reading from left to
 * right. It makes no tree of elements, which would take a third of the time of a document.
 */
export function scanBookmarks(xml: string): ReadonlyMap<string, string> | undefined {
  const start = xml.startsWith('<?xml ') ? xml.indexOf('?>') + 2 : 0;
  if (badReference.test(xml) || !xml.startsWith('<w:document ', xml.indexOf('<', start))) return undefined;
  const bookmarks = new Map<string, string>();
  const begun = new Map<string, string>();
  /** A document repeats a few dozen tags. */
  const known = new Map<string, Tag>();
  /** What is known to be well-formed and to print nothing: properties repeat as well. */
  const silent = new Set<string>();
  const open: string[] = [];
  let unprinted = 0;
  const say = (text: string) => {
    for (const name of begun.values()) bookmarks.set(name, `${bookmarks.get(name)}${text}`);
  };
  for (let at = start; at < xml.length; ) {
    const from = xml.indexOf('<', at);
    if (from !== at) {
      const text = xml.slice(at, from < 0 ? xml.length : from);
      if (open.at(-1) !== 'w:t') {
        if (text.trim() !== '') return undefined;
      } else if (begun.size > 0) say(unescapeXml(text));
    }
    if (from < 0) break;
    const to = xml.indexOf('>', from);
    if (to < 0) return undefined;
    const written = xml.slice(from + 1, to);
    let tag = known.get(written);
    if (!tag) {
      tag = readTag(written);
      if (!tag) return undefined;
      if (!tag.name.startsWith('w:bookmark')) known.set(written, tag);
    }
    at = to + 1;
    const { name, silentUntil } = tag;
    if (tag.closes) {
      if (open.pop() !== name) return undefined;
      if (silentUntil) unprinted -= 1;
      continue;
    }
    if (!tag.empty) {
      if (silentUntil) {
        const end = xml.indexOf(silentUntil, at);
        const content = xml.slice(at, Math.max(at, end));
        if (silent.has(content)) {
          at = end + silentUntil.length;
          continue;
        }
        // Known when this is read to its end: if that fails, so does all of it.
        silent.add(content);
        unprinted += 1;
      }
      open.push(name);
    }
    if (unprinted > 0) continue;
    if (name === 'w:bookmarkStart') {
      if (begun.size >= mostBookmarksOpen) return undefined;
      begun.set(tag.id, tag.bookmark);
      bookmarks.set(tag.bookmark, '');
    } else if (name === 'w:bookmarkEnd') begun.delete(tag.id);
    else if (begun.size > 0 && tag.prints !== undefined) say(tag.prints);
  }
  return open.length === 0 ? bookmarks : undefined;
}

const attribute = (attributes: string, name: keyof typeof patterns): string =>
  unescapeXml(patterns[name].exec(attributes)?.[1] ?? '');
const patterns = { 'w:id': /\sw:id="([^"]*)"/, 'w:name': /\sw:name="([^"]*)"/ } as const;
