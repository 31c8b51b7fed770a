import { PackageError } from './package-error.ts';

/** A tag as it stands in the text: from `start` up to `end`, with its prefix in the name. */
export interface XmlTag {
  readonly type: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface SurveyOptions {
  /** How many elements and attributes there may be together. A tree of them takes about a kilobyte each. */
  readonly most?: number;
  readonly onTag?: (tag: XmlTag) => void;
}

export const mostNodes = 180_000;
const mostDepth = 256;
/** Each is compared with all before it. */
const mostAttributes = 256;

/** What is skipped whole, by what it begins with. The first that fits. */
const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Goes once over the tags of a part before anything is built of it: whether they match, how deep they stand, how many
 * there are: that number is the answer. It makes no tree, so it costs little whatever the part would have become.
 *
 * @throws PackageError `doctype`, `malformed-xml`, `too-deep`, `too-many-elements`
 */
export function surveyXml(text: string, part: string, { most = mostNodes, onTag }: SurveyOptions = {}): number {
  const refuse = (code: 'doctype' | 'malformed-xml' | 'too-deep' | 'too-many-elements'): never => {
    throw new PackageError(code, part);
  };
  const open: string[] = [];
  let nodes = 0;
  let roots = 0;
  let end = 0;
  /** Outside the root nothing may stand. */
  const isClear = (until: number) => open.length > 0 || text.slice(end, until).trim() === '';
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', end)) {
    if (!isClear(start)) refuse('malformed-xml');
    const aside = asides.find(([begins]) => text.startsWith(begins, start));
    if (aside) {
      const at = text.indexOf(aside[1], start + aside[0].length);
      if (at < 0) refuse('malformed-xml');
      end = at + aside[1].length;
      nodes += 1;
      continue;
    }
    if (text[start + 1] === '!') refuse('doctype');
    const tag = readTag(text, start) ?? refuse('malformed-xml');
    end = tag.end;
    if (tag.type === 'close') {
      if (open.pop() !== tag.name) refuse('malformed-xml');
    } else {
      if (open.length === 0) roots += 1;
      nodes += 1 + tag.attributes;
      if (tag.attributes > mostAttributes) refuse('too-many-elements');
      if (tag.type === 'open' && open.push(tag.name) > mostDepth) refuse('too-deep');
    }
    if (nodes > most) refuse('too-many-elements');
    onTag?.(tag);
  }
  if (open.length > 0 || roots !== 1 || !isClear(text.length)) refuse('malformed-xml');
  return nodes;
}

const [space, quote, apostrophe, slash, greater, less] = [0x20, 0x22, 0x27, 0x2f, 0x3e, 0x3c];

/** Undefined where it does not end, or is none. */
function readTag(text: string, start: number): (XmlTag & { readonly attributes: number }) | undefined {
  const closes = text.charCodeAt(start + 1) === slash;
  const nameStart = start + (closes ? 2 : 1);
  let nameEnd = 0;
  let attributes = 0;
  for (let at = nameStart; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === less) return undefined;
    if (nameEnd === 0 && (code <= space || code === slash || code === greater)) nameEnd = at;
    if (code === quote || code === apostrophe) {
      at = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (at < 0) return undefined;
      attributes += 1;
    } else if (code === greater) {
      if (nameEnd === nameStart) return undefined;
      const type = closes ? 'close' : text.charCodeAt(at - 1) === slash ? 'empty' : 'open';
      return { type, name: text.slice(nameStart, nameEnd), start, end: at + 1, attributes };
    }
  }
  return undefined;
}
