import type { EditArea, EditPlace, StoryKind } from '../../model/edit.ts';
import type { AnchorEntry } from '../../ooxml/index.ts';
import type { DocxText } from '../docx/index.ts';
import { plain } from './figures/plain.ts';

/** Where a paragraph of one kind of text stands, by its index. */
export type PlaceOf = (paragraph: number) => EditPlace;

/** Areas by the style that the writer gives their paragraphs; those that `lasts` go on to the next one. */
const areas = new Map<string, { readonly area: EditArea; readonly lasts: boolean }>([
  ['Secrecy', { area: 'masthead', lasts: false }],
  ['IssuerMark', { area: 'masthead', lasts: false }],
  ['DocumentNumber', { area: 'masthead', lasts: false }],
  ['Signatory', { area: 'masthead', lasts: false }],
  ['Title', { area: 'title', lasts: false }],
  ['TitleNote', { area: 'title', lasts: false }],
  ['Addressee', { area: 'addressees', lasts: false }],
  ['AttachmentNote', { area: 'attachmentNote', lasts: true }],
  ['Signature', { area: 'signature', lasts: true }],
  ['AttachmentLabel', { area: 'attachment', lasts: true }],
  ['Imprint', { area: 'imprint', lasts: true }],
]);

/** A section begins at the paragraph of its heading's bookmark and goes on to the next one, or to an area that lasts. */
export function placesIn(story: StoryKind, texts: readonly DocxText[], anchors: readonly AnchorEntry[]): PlaceOf {
  const sections = new Map(
    anchors.flatMap(({ kind, id, bookmark }) => (kind === 'section' ? [[bookmark, id] as const] : [])),
  );
  let here: Pick<EditPlace, 'section' | 'area'> = {};
  let count = 0;
  const places = texts
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ text, bookmarks, style }): EditPlace => {
      const heading = bookmarks.find(({ name }) => sections.has(name));
      const area = areas.get(style ?? '');
      if (heading) here = { section: sections.get(heading.name) };
      else if (area?.lasts) here = { area: area.area };
      if (plain(text) !== '') count += 1;
      return { story, paragraph: Math.max(count, 1), ...(area ? { area: area.area } : here) };
    });
  return (paragraph) => places[paragraph] ?? { story, paragraph: Math.max(count, 1) };
}
