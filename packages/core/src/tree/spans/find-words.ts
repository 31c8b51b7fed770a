import type { ReportNode } from '../../model/report/report.ts';
import { walk } from '../children.ts';
import type { PrintedLeaf } from '../printed-leaves.ts';

/** Words of a report from one place to another: in one text, across several, or across paragraphs. */
export interface WordSpan {
  readonly first: { readonly leaf: PrintedLeaf; readonly from: number };
  readonly last: { readonly leaf: PrintedLeaf; readonly to: number };
}

const isLeaf = (node: ReportNode): node is PrintedLeaf =>
  (node.type === 'fact' || node.type === 'slot' || node.type === 'text') && node.value !== '';

/** Every place below these nodes that has these words, however they are spaced, in reading order. */
export function findWords(nodes: readonly ReportNode[], words: string): readonly WordSpan[] {
  const leaves = nodes.flatMap((node) => walk(node)).filter(isLeaf);
  const sought = words.replace(/\s+/g, '');
  if (sought === '') return [];
  /** Of each character that is no blank, where it stands. */
  const [owners, offsets]: [number[], number[]] = [[], []];
  let text = '';
  for (const [index, { value }] of leaves.entries())
    for (let at = 0; at < value.length; at += 1) {
      const character = value[at] as string;
      if (/\s/.test(character)) continue;
      text += character;
      owners.push(index);
      offsets.push(at);
    }
  const spans: WordSpan[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const end = at + sought.length - 1;
    spans.push({
      first: { leaf: leaves[owners[at] as number] as PrintedLeaf, from: offsets[at] as number },
      last: { leaf: leaves[owners[end] as number] as PrintedLeaf, to: (offsets[end] as number) + 1 },
    });
  }
  return spans;
}
