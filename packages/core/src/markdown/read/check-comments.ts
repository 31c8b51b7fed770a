import { type Message, say } from '../../message/index.ts';
import { internalEnd, internalStart, sectionPrefix } from '../../model/dossier/prose-words.ts';
import type { CommentNode, Inline, ReportNode } from '../../model/report/report.ts';
import { childrenOf, plainText } from '../../tree/index.ts';
import type { Flat, FlatHeading } from './conversion.ts';

/** A passage that has begun. */
interface Passage {
  readonly begin: CommentNode;
  /** The strong words, title, cell or item it began in. */
  readonly box: object | undefined;
  /** The highest heading it hides. */
  depth: number;
  isEmpty: boolean;
}

/**
 * Whether the marks of internal passages hide what their writer means: each pair in one place, one after the other, and
 * no title without the text below it, which would pass to the section before.
 */
export function checkComments(flat: readonly Flat[]): readonly Message[] {
  const messages: Message[] = [];
  const complain = ({ value, place }: CommentNode, actual: string, expected: string) =>
    messages.push(say('prose/misplaced-mark', { place, subject: `<!-- ${value} -->`, actual, expected: [expected] }));
  let open: Passage | undefined;
  /** Under a title that is hidden: its depth, and the mark after which the rest of its section should not stand. */
  let under: { readonly depth: number; readonly end: CommentNode } | undefined;

  const end = (node: CommentNode, box: object | undefined) => {
    if (!open) return complain(node, '前面没有开始', `在要略去的文字前面写 <!-- ${internalStart} -->`);
    if (open.box !== box) complain(node, '和开头不在一处', '两个标记在同一段、同一格里，或者各占一行');
    else if (open.isEmpty) complain(open.begin, '没有略去什么', '要略去的文字在两个标记之间');
    else if (open.depth < Number.POSITIVE_INFINITY) under = { depth: open.depth, end: node };
    open = undefined;
  };
  const print = (depth = Number.POSITIVE_INFINITY) => {
    if (open) {
      open.isEmpty = false;
      open.depth = Math.min(open.depth, depth);
    } else if (under) {
      if (depth > under.depth)
        complain(under.end, '略去了标题，没有略去它下面的文字', '标题的上一行一个，这一节的末尾一个');
      under = undefined;
    }
  };
  const visit = (node: Inline | ReportNode, box: object | undefined, isTitleEnd = false): void => {
    if (node.type === 'comment') {
      if (node.value === internalStart) {
        if (open) complain(node, '还在前一个里面', `先写 <!-- ${internalEnd} -->`);
        else open = { begin: node, box, depth: Number.POSITIVE_INFINITY, isEmpty: true };
      } else if (node.value === internalEnd) end(node, box);
      else if (node.value.startsWith(sectionPrefix) && !isTitleEnd) complain(node, '不在标题末尾', '写在标题的末尾');
    } else if (node.type === 'section') print();
    else {
      const inner = node.type === 'paragraph' || node.type === 'table' || node.type === 'list' ? box : node;
      const children = childrenOf(node);
      if (children.length === 0 && !isBlank(node)) print();
      for (const child of children) visit(child, inner);
    }
  };
  const title = (heading: FlatHeading) => {
    print(heading.depth);
    const last = heading.title.at(-1);
    for (const node of heading.title) visit(node, heading, node === last);
    const ended = heading.title.findLast((node) => node.type === 'comment' && node.value === internalEnd);
    if (ended?.type === 'comment' && isHidden(heading)) under ??= { depth: heading.depth, end: ended };
  };

  for (const block of flat) {
    if (block.type === 'heading') title(block);
    else visit(block, undefined);
  }
  if (open) complain(open.begin, '没有结束', `在要略去的文字后面写 <!-- ${internalEnd} -->`);
  return messages;
}

const isBlank = (node: ReportNode): boolean => node.type === 'text' && node.value.trim() === '';

/** Whether nothing of a title is left where what its own marks enclose is left out. */
function isHidden({ title }: FlatHeading): boolean {
  let inside = false;
  let hides = false;
  const isLeft = title.some((node) => {
    if (node.type !== 'comment') return !inside && !isBlank(node) && plainText(node) !== '。';
    if (node.value === internalStart) inside = hides = true;
    if (node.value === internalEnd) inside = false;
    return false;
  });
  return hides && !isLeft;
}
