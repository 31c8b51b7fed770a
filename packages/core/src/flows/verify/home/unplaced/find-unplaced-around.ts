import type { StoryKind } from '../../../../model/edit.ts';
import type { DocxStory } from '../../../../readers/docx/index.ts';
import type { Unplaced } from './unplaced.ts';

/** Texts around that of the report, which no source holds; comments are kept apart. */
const names: Partial<Record<StoryKind, string>> = {
  header: '页眉',
  footer: '页脚',
  footnote: '脚注',
  endnote: '尾注',
};

const homeless = '卷宗里没有写它的地方，要留下的请写进正文';

/** Lines that someone typed into a header, a footer or a note: such words have no home, and are told. */
export function findUnplacedAround(base: readonly DocxStory[], returned: readonly DocxStory[]): readonly Unplaced[] {
  const known = new Set(base.filter(isAround).flatMap(linesIn).map(squeezed));
  return returned.filter(isAround).flatMap((story) => {
    const lines = linesIn(story);
    return lines.flatMap((text, index): Unplaced[] => {
      if (known.has(squeezed(text))) return [];
      known.add(squeezed(text));
      const [before = '', after = ''] = [lines[index - 1], lines[index + 1]];
      return [{ kind: 'came', text, before, after, section: names[story.kind] ?? '', reason: homeless }];
    });
  });
}

const isAround = ({ kind }: DocxStory): boolean => names[kind] !== undefined;
const linesIn = ({ text }: DocxStory): readonly string[] =>
  text.paragraphs.map((each) => each.text.trim()).filter((line) => line !== '');
const squeezed = (text: string): string => text.replace(/\s+/g, '');
