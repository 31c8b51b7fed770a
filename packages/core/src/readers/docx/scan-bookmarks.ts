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

/** Tracked changes, fields, text boxes with a second version: these ask for the whole reader. */
const beyond = /^(?:w:(?:ins|del|moveFrom|moveTo|delText|instrText|delInstrText|fldSimple|\w+Change)|mc:\w+|m:\w+)$/;

const element = /^\/?([A-Za-z][\w.-]*(?::[\w.-]+)?)((?:\s+[\w.-]+(?::[\w.-]+)?="[^"<]*")*)\s*\/?$/;
const badReference = /&(?!(?:amp|lt|gt|quot|apos);)/;
const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The text between the two ends of each bookmark, by name, from the text of `word/document.xml`; undefined where the
 * part is not as `writeDocx` makes it: not well-formed, or with anything that needs more than reading from left to
 * right. It makes no tree of elements, which would take a third of the time of a document.
 */
export function scanBookmarks(xml: string): ReadonlyMap<string, string> | undefined {
  const start = xml.startsWith('<?xml ') ? xml.indexOf('?>') + 2 : 0;
  if (badReference.test(xml)) return undefined;
  const bookmarks = new Map<string, string>();
  const begun = new Map<string, string>();
  const open: string[] = [];
  let unprinted = 0;
  const say = (text: string) => {
    for (const name of begun.values()) bookmarks.set(name, `${bookmarks.get(name)}${text}`);
  };
  for (let at = start; at < xml.length; ) {
    const from = xml.indexOf('<', at);
    const text = xml.slice(at, from < 0 ? xml.length : from);
    if (text !== '') {
      if (open.at(-1) === 'w:t') say(plain(text));
      else if (text.trim() !== '') return undefined;
    }
    if (from < 0) break;
    const to = xml.indexOf('>', from);
    if (to < 0) return undefined;
    const tag = xml.slice(from + 1, to);
    const [, name = '', attributes = ''] = element.exec(tag) ?? [];
    if (name === '' || beyond.test(name)) return undefined;
    at = to + 1;
    if (tag.startsWith('/')) {
      if (open.pop() !== name) return undefined;
      if (properties.has(name)) unprinted -= 1;
      continue;
    }
    if (!tag.endsWith('/')) {
      open.push(name);
      if (properties.has(name)) unprinted += 1;
    }
    if (unprinted > 0) continue;
    if (name === 'w:bookmarkStart') {
      const bookmark = attribute(attributes, 'w:name');
      begun.set(attribute(attributes, 'w:id'), bookmark);
      bookmarks.set(bookmark, '');
    } else if (name === 'w:bookmarkEnd') begun.delete(attribute(attributes, 'w:id'));
    else if (Object.hasOwn(printed, name)) say(printed[name] as string);
  }
  return open.length === 0 ? bookmarks : undefined;
}

const plain = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => references[name] as string);

const attribute = (attributes: string, name: string): string =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
