import type { OpenRevisions } from '../../../model/report/typesetting.ts';
import type { XmlElement } from '../../../ooxml/index.ts';

/** Elements that a tracked change is written as: of words, paragraph marks, cells, and of how any of them is set. */
const names = 'ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|(?:r|p|sect|tbl|tr|tc)PrChange';
const tracked = new RegExp(`<w:(?:${names})\\s([^>]*)>`, 'g');
const isTracked = new RegExp(`^(?:${names})$`);

/** What is tracked in the text of a document and not settled; undefined where nothing is. */
export function readOpenRevisions(
  xml: string,
  relationships: readonly { readonly type: string }[],
): Omit<OpenRevisions, 'first'> | undefined {
  const found = [...xml.matchAll(tracked)].map(
    ([, attributes = '']) => /\bw:author="([^"]*)"/.exec(attributes)?.[1] ?? '',
  );
  if (found.length === 0) return undefined;
  const isRemarked = relationships.some(({ type }) => type === 'comments') || xml.includes('<w:commentReference ');
  return { count: found.length, authors: [...new Set(found)], isRemarked };
}

/** Something in the paragraph is tracked, its mark among it. */
export const hasRevision = (paragraph: XmlElement): boolean =>
  [...paragraph.getElementsByTagNameNS('*', '*')].some(({ localName }) => isTracked.test(localName ?? ''));
