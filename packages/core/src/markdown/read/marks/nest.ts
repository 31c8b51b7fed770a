import { say } from '../../../message/index.ts';
import { sectionPrefix } from '../../../model/dossier/prose-words.ts';
import type { Block, CommentNode, Inline, Section, SectionLevel } from '../../../model/report/report.ts';
import { plainText } from '../../../tree/index.ts';
import type { Conversion, Flat, FlatHeading } from '../conversion.ts';

/**
 * A flat run of blocks and headings as sections in sections. The shallowest heading of the run goes one level
 * below the section it belongs to, whether its writer began with `##` or `###`.
 */
export function nest(flat: readonly Flat[], conversion: Conversion): Block[] {
  const shallowest = flat.reduce(
    (least, each) => (each.type === 'heading' ? Math.min(least, each.depth) : least),
    Number.POSITIVE_INFINITY,
  );
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
  const isId = last?.type === 'comment' && last.value.startsWith(sectionPrefix);
  const id = isId ? last.value.slice(sectionPrefix.length) : undefined;
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

/**
 * A comment on lines of its own moves into the paragraph or title that follows, else to the end of the paragraph before:
 * never past words, or it would hide others than it should.
 */
function settleComments(flat: readonly Flat[]): (Block | FlatHeading)[] {
  const settled: (Block | FlatHeading)[] = [];
  let waiting: CommentNode[] = [];
  const settle = () => {
    const last = settled.at(-1);
    if (waiting.length === 0) return;
    if (last?.type === 'paragraph') settled[settled.length - 1] = { ...last, children: [...last.children, ...waiting] };
    else settled.push({ type: 'paragraph', children: waiting });
    waiting = [];
  };
  for (const each of flat) {
    if (each.type === 'comment') waiting.push(each);
    else if (each.type === 'paragraph') {
      settled.push(waiting.length > 0 ? { ...each, children: [...waiting, ...each.children] } : each);
      waiting = [];
    } else if (each.type === 'heading') {
      settled.push(waiting.length > 0 ? { ...each, title: [...waiting, ...each.title] } : each);
      waiting = [];
    } else {
      settle();
      settled.push(each);
    }
  }
  settle();
  return settled;
}
