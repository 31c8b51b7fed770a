import type { Attachment, Block, CommentNode, Inline, Report, ReportNode, Table } from '../model/report/report.ts';
import { plainText } from '../tree/index.ts';

type Holder = Extract<ReportNode, { children: readonly unknown[] }>;

/**
 * The report without the passages that stand between comments, and without what that leaves empty, a stop by
 * itself too. The marks were checked when the text was read, or a template made them; should they not pair all the same, more
 * is left out rather than less.
 */
export function dropPassages(
  report: Report,
  { starts, ends }: { readonly [Key in 'starts' | 'ends']: (comment: CommentNode) => boolean },
): Report {
  let depth = 0;
  const inlines = (nodes: readonly Inline[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'comment' && starts(node)) depth += 1;
      const outside = depth === 0;
      if (node.type === 'comment' && ends(node)) depth = Math.max(0, depth - 1);
      if (!('children' in node)) return outside ? [node] : [];
      const children = inlines(node.children);
      return children.length > 0 ? [{ ...node, children }] : [];
    });
  const block = <Node extends Holder>(node: Node): Node[] => {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const children = inlines(node.children as readonly Inline[]);
      const leftNothing = node.children.length > 0 && children.length === 0;
      const leftNoWords = saysWords(node.children as readonly Inline[]) && !saysWords(children);
      return node.type === 'paragraph' && (leftNothing || leftNoWords) ? [] : [{ ...node, children }];
    }
    const titled = 'title' in node ? { title: inlines(node.title as readonly Inline[]) } : {};
    const children = (node.children as readonly Holder[]).flatMap(block);
    if ('title' in node && titled.title?.length === 0) return children as Node[];
    const left = node.type === 'tableRow' ? children.filter(({ children: words }) => words.length > 0) : children;
    const emptied =
      left.length === 0 && (node.children as readonly Holder[]).some((child) => child.children.length > 0);
    if (emptied) return [];
    const shown = { ...node, ...titled, children } as Node;
    return [node.type === 'table' && shown.type === 'table' ? (withoutEmptied(node, shown) as Node) : shown];
  };
  return { ...report, children: report.children.flatMap((child) => block(child as Holder)) as (Block | Attachment)[] };
}

/** A column of which nothing is left goes, its heading too: blank cells would say that there was something. */
function withoutEmptied(before: Table, after: Table): Table {
  const width = before.children[0]?.children.length ?? 0;
  const rows = [...before.children, ...after.children];
  const isPlain =
    before.children.length === after.children.length &&
    rows.every(
      ({ children }) =>
        children.length === width && children.every(({ columnSpan, rowSpan }) => columnSpan * rowSpan === 1),
    );
  if (!isPlain) return after;
  const isEmptied = (at: number): boolean =>
    after.children.every((row) => row.children[at]!.children.length === 0) &&
    before.children.some((row) => row.children[at]!.children.length > 0);
  const isKept = Array.from({ length: width }, (_, at) => !isEmptied(at));
  if (isKept.every(Boolean)) return after;
  const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => isKept[at] ?? true);
  const children = after.children.map((row) => ({ ...row, children: kept(row.children) }));
  return { ...after, align: kept(after.align), widths: kept(after.widths), children };
}

/** A stop that is left of a sentence says nothing. */
const saysWords = (nodes: readonly Inline[]): boolean => /[\p{L}\p{N}]/u.test(plainText(nodes));
