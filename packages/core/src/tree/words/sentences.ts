import type { Inline, ReportNode } from '../../model/report/report.ts';
import { childrenOf } from '../children.ts';

/** One sentence of a paragraph with the marks that follow it, as plain inlines without the marks. */
export interface Sentence {
  /** The section it stands in, innermost first met; undefined before the first and in an attachment. */
  readonly section: { readonly id: string | undefined; readonly title: readonly Inline[] } | undefined;
  readonly words: readonly Inline[];
  /** Ids of the tasks it reports, and of the documents that back it. */
  readonly tasks: readonly string[];
  readonly evidence: readonly string[];
}

/** Every sentence of the paragraphs and cells below this node, in reading order. */
export function* sentencesOf(node: ReportNode, section?: Sentence['section']): Generator<Sentence> {
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    yield* split(node.children, section);
    return;
  }
  const inner = node.type === 'section' ? { id: node.id ?? section?.id, title: node.title } : section;
  if ('children' in node) for (const child of node.children) yield* sentencesOf(child, inner);
}

const pieces = /[^。！？]*[。！？]+[”’）》」』]*|[^。！？]+/g;
const ended = /[。！？][”’）》」』]*\s*$/;
/** A mark right after it ends a part of a sentence: 一是……；[](task:1)二是……。 */
const paused = /[；;]\s*$/;

function* split(children: readonly Inline[], section: Sentence['section']): Generator<Sentence> {
  let words: Inline[] = [];
  let tasks: string[] = [];
  let evidence: string[] = [];
  let text = '';
  let closed = false;
  const take = (): Sentence => {
    const sentence = { section, words, tasks, evidence };
    [words, tasks, evidence, text, closed] = [[], [], [], '', false];
    return sentence;
  };
  for (const leaf of children.flatMap(leaves)) {
    if (leaf.type === 'task' || leaf.type === 'evidence') {
      (leaf.type === 'task' ? tasks : evidence).push(leaf.id);
      closed ||= paused.test(text);
      continue;
    }
    if (leaf.type === 'comment') continue;
    for (const piece of leaf.type === 'text' ? (leaf.value.match(pieces) ?? []) : ['']) {
      if (closed && piece.trim() === '' && leaf.type === 'text') continue;
      if (closed) yield take();
      words.push(leaf.type === 'text' ? { type: 'text', value: piece } : leaf);
      text = leaf.type === 'text' ? piece : 'value' in leaf ? leaf.value : '';
      closed = ended.test(text);
    }
  }
  if (words.length > 0 || tasks.length > 0) yield take();
}

/** Inlines that hold no others, in order. */
const leaves = (node: Inline): readonly Inline[] =>
  'children' in node ? (childrenOf(node) as readonly Inline[]).flatMap(leaves) : [node];
