import type { Passage, PassageWords } from '../../../model/redline/passage.ts';
import type { Attachment, Block, Inline, Report, Section } from '../../../model/report/report.ts';
import { plainText, printedLeaves, sentencesOf } from '../../../tree/index.ts';

/** A sentence of a draft, as texts are compared, and the blocks of the pack that it stands in: innermost first. */
export interface DraftSentence {
  readonly passage: Passage;
  readonly blocks: readonly string[];
}

/**
 * The sentences, headings and rows of tables of a report, in reading order. Numbers of headings are left out: they follow
 * from the order, and one section that goes would change them all.
 */
export function reportSentences({ head, children }: Report): readonly DraftSentence[] {
  const isSection = (node: Block | Attachment): boolean => node.type === 'section';
  const first = children.findIndex(isSection);
  const last = children.findLastIndex(isSection);
  const title = sentence([{ type: 'text', value: head.title }], { blocks: ['report'], heading: '' }, 'title');
  return [
    ...title,
    ...children.flatMap((node, index) => {
      const ends = [...(index < first || first < 0 ? ['preamble'] : []), ...(index > last ? ['closing'] : [])];
      return ofBlock(node, { blocks: [...ends, 'report'], heading: '' });
    }),
  ];
}

interface Place {
  readonly blocks: readonly string[];
  /** Words of the heading above. */
  readonly heading: string;
}

function ofBlock(node: Block | Attachment, place: Place): readonly DraftSentence[] {
  switch (node.type) {
    case 'section':
    case 'attachment':
      return ofSection(node, place);
    case 'paragraph':
      return [...sentencesOf(node)].flatMap(({ words }) => sentence(words, place));
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((each) => ofBlock(each, place)));
    case 'table':
      return node.children.map(({ children }) => ({
        passage: passageOf(
          children.map((cell) => wordsOf(cell.children)),
          place,
          { kind: 'row' },
        ),
        blocks: place.blocks,
      }));
  }
}

function ofSection(node: Section | Attachment, { blocks }: Place): readonly DraftSentence[] {
  const own = node.type === 'section' && node.id !== undefined ? [node.id, ...blocks] : blocks;
  const inside: Place = { blocks: own, heading: plainText(node.title) };
  const level = node.type === 'section' ? node.level : 1;
  const isRunIn = node.type === 'section' && node.runIn;
  const title: readonly Inline[] = isRunIn ? [...node.title, { type: 'text', value: '。' }] : node.title;
  const identity = node.type === 'section' ? node.id : undefined;
  return [...sentence(title, inside, identity, level), ...node.children.flatMap((child) => ofBlock(child, inside))];
}

function sentence(words: readonly Inline[], place: Place, identity?: string, level?: number): readonly DraftSentence[] {
  const cell = wordsOf(words);
  if (cell.text.trim() === '') return [];
  return [{ passage: passageOf([cell], place, { identity, level }), blocks: place.blocks }];
}

const passageOf = (
  cells: readonly PassageWords[],
  { heading }: Place,
  { kind = 'paragraph', identity, level }: Partial<Pick<Passage, 'kind' | 'identity' | 'level'>>,
): Passage => ({ kind, level, identity, section: heading, table: kind === 'row' ? 0 : undefined, cells });

function wordsOf(inlines: readonly Inline[]): PassageWords {
  let text = '';
  const facts = printedLeaves(inlines).flatMap((leaf) => {
    const start = text.length;
    text += leaf.value;
    return leaf.type === 'text' ? [] : [{ id: leaf.id, start, end: text.length }];
  });
  return { text, label: 0, facts };
}
