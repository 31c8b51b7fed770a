import type { Ledger } from '../../../model/ledger.ts';
import type { Place } from '../../../model/place.ts';
import type { FactNode, Inline, Report, ReportHead, ReportNode, Table } from '../../../model/report/report.ts';
import { printQuantity } from '../../../numeral/index.ts';
import { childrenOf, plainText } from '../../../tree/index.ts';
import type { TextContext } from '../find-secrets.ts';
import { joinPassages, runsOf } from './join-passages.ts';
import type { Passage } from './passage.ts';

/**
 * Everything of this report that can be read, in order: what stands around the body, the body; and behind it what short
 * passages, rows and columns of tables say together.
 */
export function passagesOf(report: Report, ledger: Ledger): readonly Passage[] {
  const passages: Passage[] = headTexts(report.head).map((text) => ({ text, placeAt: () => undefined }));
  /** What stands outside of tables. */
  const flow: Passage[] = [];
  const together: Passage[] = [];
  let place: Place | undefined;
  /** The paragraph before a table may name its unit: 单位：万元. */
  let last = '';
  const add = (words: readonly Inline[], context: TextContext): Passage => {
    const passage = { ...context, ...passageOf(words, ledger, place) };
    passages.push(passage);
    return passage;
  };
  const visit = (node: ReportNode, context: TextContext): void => {
    // What is made of data stands under no one's words.
    place = node.place ?? (node.type === 'attachment' ? undefined : place);
    if (node.type === 'paragraph') {
      flow.push(add(node.children, context));
      last = plainText(node.children);
    } else if (node.type === 'table') addTable(node, context);
    else {
      const titled = 'title' in node;
      if (titled) flow.push(add(node.title, context));
      const inner = titled ? { above: plainText(node.title) } : context;
      for (const child of titled ? node.children : childrenOf(node)) visit(child, inner);
    }
  };
  const addTable = (table: Table, context: TextContext): void => {
    const [head] = table.children;
    const heads = head?.children.map(({ children }) => plainText(children)) ?? [];
    const columns: Passage[][] = [];
    for (const row of table.children) {
      const cells = row.children.map(({ children }) => plainText(children));
      const passagesOfRow = row.children.map(({ children }, index) => {
        const column = row === head ? '' : (heads[index] ?? '');
        // Words have their own context; a number has that of its row and column.
        const isShort = cells[index]!.length <= short;
        const others = isShort ? cells.filter((_, other) => other !== index).map((each) => each.slice(0, long)) : [];
        return add(children, {
          ...context,
          beside: [column, ...others].join('，'),
          units: [column, ...others, last],
          isNumbering: /^(?:序号|编号|序|号)$/.test(column) && /^[\d.\s]*$/.test(cells[index]!),
        });
      });
      together.push({ ...joinPassages(passagesOfRow), beside: row === head ? '' : heads.join('，') });
      passagesOfRow.forEach((cell, index) => {
        columns[index] ??= flow.slice(-1).filter(({ text }) => text === last && last.length <= long);
        columns[index].push(cell);
      });
    }
    together.push(...columns.map(joinPassages));
  };
  for (const child of report.children) visit(child, {});
  return [...passages, ...runsOf(flow).map((run) => ({ ...joinPassages(run), isFlow: true })), ...together].filter(
    ({ text }) => text !== '',
  );
}

const headTexts = (head: ReportHead): readonly string[] =>
  Object.values(head).flatMap((each: unknown) =>
    typeof each === 'string' ? [each] : Array.isArray(each) ? each.filter((item) => typeof item === 'string') : [],
  );

const [short, long] = [16, 40];

/** The words of these inlines as one text; what the ledger prints there is open, or was found by its mark. */
function passageOf(
  words: readonly Inline[],
  ledger: Ledger,
  around: Place | undefined,
): Required<Pick<Passage, 'text' | 'placeAt' | 'open'>> {
  let text = '';
  const open: { start: number; end: number }[] = [];
  const starts: { readonly at: number; readonly place: Place }[] = [];
  const take = (node: ReportNode): void => {
    if (node.place) starts.push({ at: text.length, place: node.place });
    if (node.type === 'comment') return;
    if (node.type === 'break') text += ' ';
    if ('value' in node) {
      if (node.type === 'fact' && isPrinted(node, ledger))
        open.push({ start: text.length, end: text.length + node.value.length });
      text += node.value;
    } else for (const child of childrenOf(node)) take(child);
  };
  for (const word of words) take(word);
  return { text, open, placeAt: (offset) => starts.findLast(({ at }) => at <= offset)?.place ?? around };
}

function isPrinted({ id, style, value }: FactNode, { entries }: Ledger): boolean {
  const entry = entries.get(id);
  return entry !== undefined && printQuantity(entry, style) === value;
}

/** An address as a person reads it in the status line. */
export function addressOf(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
