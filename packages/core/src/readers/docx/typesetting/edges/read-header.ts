import type { SetParagraph } from '../../../../model/report/typesetting.ts';
import type { OfficeFile, XmlElement } from '../../../../ooxml/index.ts';
import { readElements } from '../../story/read-text.ts';
import { readSetParagraph } from '../read-set-paragraph.ts';
import type { SetContext } from '../set-context.ts';
import { childOf, isSwitchedOn, wordValue } from '../set-properties.ts';

const frame = { from: 'header', top: 0, width: undefined } as const;

/** The paragraphs of the header that the first page has, those in its tables and text boxes among them. */
export function readHeader(
  body: XmlElement | undefined,
  targets: ReadonlyMap<string, string | undefined>,
  root: OfficeFile['root'],
  context: SetContext,
): readonly SetParagraph[] {
  const section = body?.getElementsByTagNameNS('*', 'sectPr')[0];
  if (!section) return [];
  const wanted = isSwitchedOn(childOf(section, 'titlePg')) ? 'first' : 'default';
  const reference = [...section.getElementsByTagNameNS('*', 'headerReference')].find(
    (each) => wordValue(each, 'type') === wanted,
  );
  const part = targets.get(reference?.getAttribute('r:id') ?? '');
  return paragraphsAtEdge(part === undefined ? undefined : root(part), context);
}

/** The same of every footer that a section names. */
export function readFooters(
  body: XmlElement | undefined,
  targets: ReadonlyMap<string, string | undefined>,
  root: OfficeFile['root'],
  context: SetContext,
): readonly SetParagraph[] {
  const references = body ? [...body.getElementsByTagNameNS('*', 'footerReference')] : [];
  const parts = new Set(references.flatMap((each) => targets.get(each.getAttribute('r:id') ?? '') ?? []));
  return [...parts].flatMap((part) => paragraphsAtEdge(root(part), context));
}

function paragraphsAtEdge(edge: XmlElement | undefined, context: SetContext): readonly SetParagraph[] {
  const paragraphs = edge ? [...edge.getElementsByTagNameNS('*', 'p')] : [];
  const innermost = paragraphs.filter((each) => each.getElementsByTagNameNS('*', 'p').length === 0);
  return innermost.map((each) => ({
    ...readSetParagraph(each, readElements([each])[0] ?? '', 0, context),
    frame,
  }));
}
