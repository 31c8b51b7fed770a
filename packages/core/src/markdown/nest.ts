import { say } from '../message/index.ts';
import type { Block, CommentNode, Inline, Section, SectionLevel } from '../model/report.ts';
import { plainText } from '../tree/index.ts';
import type { Conversion, FlatHeading } from './conversion.ts';

type Flat = Block | FlatHeading | CommentNode;

/**
 * A flat run of blocks and headings as sections in sections. The shallowest heading of the run goes one level
 * below the section it belongs to, whether its writer began with `##` or `###`.
 */
export function nest(flat: readonly Flat[], conversion: Conversion): Block[] {
  const shallowest = Math.min(...flat.flatMap((each) => (each.type === 'heading' ? [each.depth] : [])));
  const settled = settleComments(flat);
  const take = (start: number, level: number): { blocks: Block[]; next: number } => {
    const blocks: Block[] = [];
    let index = start;
    while (index < settled.length) {
      const each = settled[index]!;
      if (each.type !== 'heading') {
        blocks.push(each);
        index += 1;
        continue;
      }
      const own = conversion.level + 1 + each.depth - shallowest;
      if (own <= level) break;
      const below = take(index + 1, own);
      blocks.push(sectionOf(each, own, below.blocks, conversion));
      index = below.next;
    }
    return { blocks, next: index };
  };
  return take(0, conversion.level).blocks;
}

function sectionOf(heading: FlatHeading, level: number, children: Block[], { messages }: Conversion): Section {
  const { title, id, runIn } = readTitle(heading.title);
  if (level > 4) {
    messages.push(
      say('prose/heading-too-deep', { place: heading.place, actual: plainText(title), expected: ['四级以内的标题'] }),
    );
  }
  const place = heading.place ? { place: heading.place } : {};
  return { type: 'section', id, level: Math.min(level, 4) as SectionLevel, runIn, title, children, ...place };
}

/** `标题。 <!-- section:id -->`: the id the comment names, and run-in where the title ends with 。 */
export function readTitle(inlines: readonly Inline[]): { title: Inline[]; id: string | undefined; runIn: boolean } {
  const title = [...inlines];
  const last = title.at(-1);
  const id = last?.type === 'comment' ? /^section:(\S+)$/.exec(last.value)?.[1] : undefined;
  if (id !== undefined) title.pop();
  const trimmed = trimEnd(title, id !== undefined ? /\s+$/ : /$^/);
  const text = trimmed.at(-1);
  const runIn = text?.type === 'text' && text.value.endsWith('。');
  return { title: runIn ? trimEnd(trimmed, /。$/) : trimmed, id, runIn };
}

function trimEnd(inlines: readonly Inline[], pattern: RegExp): Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return [...inlines];
  const value = last.value.replace(pattern, '');
  return [...inlines.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}

/** A comment on lines of its own moves into the paragraph or title that follows, or the last one before. */
function settleComments(flat: readonly Flat[]): (Block | FlatHeading)[] {
  const settled: (Block | FlatHeading)[] = [];
  let waiting: CommentNode[] = [];
  for (const each of flat) {
    if (each.type === 'comment') waiting.push(each);
    else if (waiting.length > 0 && (each.type === 'paragraph' || each.type === 'heading')) {
      settled.push(
        each.type === 'paragraph'
          ? { ...each, children: [...waiting, ...each.children] }
          : { ...each, title: [...waiting, ...each.title] },
      );
      waiting = [];
    } else settled.push(each);
  }
  if (waiting.length > 0) settled.push({ type: 'paragraph', children: waiting });
  return settled;
}
