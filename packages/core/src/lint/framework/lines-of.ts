import type { Places } from '../../model/place.ts';
import type { Attachment, Inline, Report, ReportNode, Section } from '../../model/report/report.ts';
import { childrenOf } from '../../tree/index.ts';
import { type Line, masked, type Segment } from './line.ts';

type Around = Pick<Line, 'sections' | 'attachment'>;

/** Every line of the report that holds a character, in reading order, its title first. One pass over the tree. */
export function linesOf(report: Report, places: Places): readonly Line[] {
  const lines: Line[] = [];
  const add = (kind: Line['kind'], words: readonly Inline[], around: Around, own: Partial<Line> = {}, label = '') => {
    const segments = segmentsOf(words, label);
    const text = segments.map(printed(label)).join('');
    if (text === '') return;
    const place = words.find((word) => word.place)?.place;
    lines.push({ kind, text, free: freeOf(text, segments), level: 0, place, segments, ...around, ...own });
  };
  const visit = (node: ReportNode, around: Around, kind: 'paragraph' | 'item' = 'paragraph'): void => {
    switch (node.type) {
      case 'section': {
        const inner = { ...around, sections: [...around.sections, node] };
        add('heading', node.title, inner, headingOf(node), node.label);
        for (const child of node.children) visit(child, inner);
        return;
      }
      case 'attachment': {
        const inner = { ...around, attachment: node };
        add('heading', node.title, inner);
        for (const child of node.children) visit(child, inner);
        return;
      }
      case 'paragraph':
        add(kind, node.children, around, node.place ? { place: node.place } : {});
        return;
      case 'tableCell':
        add('cell', node.children, around);
        return;
      default:
        for (const child of childrenOf(node)) visit(child, around, node.type === 'listItem' ? 'item' : 'paragraph');
    }
  };
  const nowhere: Around = { sections: [], attachment: undefined as Attachment | undefined };
  const titlePlace = places.get('title');
  const title = { type: 'text', value: report.head.title, ...(titlePlace && { place: titlePlace }) } as const;
  add('title', [title], nowhere);
  for (const child of report.children) visit(child, nowhere);
  return lines;
}

const headingOf = ({ level, place }: Section): Partial<Line> => ({ level, ...(place && { place }) });

const printed =
  (label: string) =>
  ({ node }: Segment): string =>
    node === undefined ? label : 'value' in node ? node.value : '';

function segmentsOf(words: readonly Inline[], label: string): readonly Segment[] {
  const segments: Segment[] = label === '' ? [] : [{ start: 0, end: label.length, node: undefined }];
  const take = (node: Inline): void => {
    if (node.type === 'comment') return;
    if ('value' in node) {
      const start = segments.at(-1)?.end ?? 0;
      if (node.value !== '') segments.push({ start, end: start + node.value.length, node });
    } else for (const child of childrenOf(node)) take(child as Inline);
  };
  for (const word of words) take(word);
  return segments;
}

/** Innermost first, so that “…《…》…” is masked whole. Quantifiers are bounded: a long text takes no longer than it should. */
const foreign = [
  /《[^《》]{0,200}》/g,
  /“[^“”]{0,200}”/g,
  /‘[^‘’]{0,200}’/g,
  /[\u4e00-\u9fff]{1,12}[〔[（(]\d{4}[〕\]）)](?:第)?\d{1,5}号/g,
  /(?:https?:\/\/|www\.)[!-~]{1,500}|[\w.+-]{1,64}@[\w.-]{1,255}/g,
];

const isOwn = (node: Inline): boolean => node.type === 'text' && !node.fromData;

function freeOf(text: string, segments: readonly Segment[]): string {
  let free = text;
  for (const { node, start, end } of segments)
    if (node !== undefined && !isOwn(node)) free = free.slice(0, start) + masked.repeat(end - start) + free.slice(end);
  for (const pattern of foreign) free = free.replaceAll(pattern, (words) => masked.repeat(words.length));
  return free;
}
