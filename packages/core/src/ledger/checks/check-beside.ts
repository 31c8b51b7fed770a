import { type Message, say } from '../../message/index.ts';
import { internalStart } from '../../model/dossier/prose-words.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Inline, Report } from '../../model/report/report.ts';
import { openInlines, type PrintedLeaf, printedLeaves, walk } from '../../tree/index.ts';
import { type Beside, wordsBeside } from '../words-beside.ts';

/** No word that is looked for is longer. */
const reach = 16;
/** Stands for what is not the writer’s own: words of the data, other facts. */
const foreign = '\uFFFC';

/**
 * Words that people type directly beside a printed fact and that make another number of it: numerals (两6次), words that
 * blur an exact figure (近21件), and what the fact prints itself (增长增长16.7%, 21件件).
 */
export function checkBeside(report: Report, ledger: Ledger): readonly Message[] {
  const messages: Message[] = [];
  for (const nodes of stretchesOf(report)) {
    if (!nodes.some(hasFact)) continue;
    const found = besideIn(nodes, ledger);
    const isHiding = nodes.some((node) => node.type === 'comment' && node.value === internalStart);
    for (const message of found.length > 0 || !isHiding ? found : besideIn(openInlines(nodes), ledger))
      messages.push(message);
  }
  return messages;
}

function* stretchesOf(report: Report): Generator<readonly Inline[]> {
  for (const node of walk(report)) {
    if (node.type === 'paragraph' || node.type === 'tableCell') yield node.children;
    if (node.type === 'section' || node.type === 'attachment') yield node.title;
  }
}

const hasFact = (node: Inline): boolean => node.type === 'fact' || ('children' in node && node.children.some(hasFact));

const typed = (leaf: PrintedLeaf): string => (leaf.type === 'text' && !leaf.fromData ? leaf.value : foreign);

function besideIn(nodes: readonly Inline[], ledger: Ledger): readonly Message[] {
  const leaves = printedLeaves(nodes);
  const befores: string[] = [];
  leaves.reduce((before, leaf) => {
    befores.push(before);
    return (before + typed(leaf).slice(-reach)).slice(-reach);
  }, '');
  const messages: Message[][] = [];
  leaves.reduceRight((after, node, index) => {
    const entry = node.type === 'fact' ? ledger.entries.get(node.id) : undefined;
    if (node.type === 'fact' && entry) {
      const found = wordsBeside({ node, entry, before: befores[index]!, after });
      messages.unshift(found.map((beside) => complaint(beside, node.place, entry.metric.name)));
    }
    return (typed(node).slice(0, reach) + after).slice(0, reach);
  }, '');
  return messages.flat();
}

const complaint = ({ does, words }: Beside, place: PrintedLeaf['place'], subject: string): Message =>
  say(idOf[does], { place, subject, actual: words, ...(does === 'blur' && { expected: [precisionOf(words)] }) });

const idOf = {
  join: 'prose/digit-beside-fact',
  blur: 'prose/blurred-fact',
  repeat: 'prose/repeated-beside-fact',
  turn: 'prose/turned-fact',
} as const satisfies Record<Beside['does'], string>;

/** The word of precision that a fact may carry, for what was typed. */
function precisionOf(words: string): string {
  if (/近|几乎/.test(words)) return '近';
  if (/^[余多]/.test(words)) return words.slice(0, 1);
  if (/超|逾|以上|有余|出头|开外/.test(words)) return '以上';
  return '约';
}
