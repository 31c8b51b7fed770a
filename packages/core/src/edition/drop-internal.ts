import type { Attachment, Block, Inline, Report, ReportNode } from '../model/report.ts';

/** Between `<!-- internal -->` and `<!-- /internal -->` stands what an edition for everyone leaves out. */
const start = 'internal';
const end = '/internal';

type Holder = Extract<ReportNode, { children: readonly unknown[] }>;

/** The report without what is marked internal and what that leaves empty; what follows under a hidden heading stays. */
export function dropInternal(report: Report): Report {
  let inside = false;
  const keepsInline = (node: Inline): boolean => {
    if (node.type === 'comment' && node.value === start) inside = true;
    const kept = !inside;
    if (node.type === 'comment' && node.value === end) inside = false;
    return kept;
  };
  const inlines = (nodes: readonly Inline[]): Inline[] => nodes.filter(keepsInline);
  const block = <Node extends Holder>(node: Node): Node[] => {
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const children = inlines(node.children as readonly Inline[]);
      const emptied = children.length === 0 && node.children.length > 0 && node.type === 'paragraph';
      return emptied ? [] : [{ ...node, children }];
    }
    const titled = 'title' in node ? { title: inlines(node.title as readonly Inline[]) } : {};
    const children = (node.children as readonly Holder[]).flatMap(block);
    if ('title' in node && titled.title?.length === 0) return children as Node[];
    const emptied = children.length === 0 && node.children.length > 0 && node.type !== 'tableRow';
    return emptied ? [] : [{ ...node, ...titled, children }];
  };
  return { ...report, children: report.children.flatMap((child) => block(child as Holder)) as (Block | Attachment)[] };
}
