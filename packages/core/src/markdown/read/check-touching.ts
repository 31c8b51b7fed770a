import { type Message, say } from '../../message/index.ts';
import { internalStart } from '../../model/dossier/prose-words.ts';
import type { FactNode, Inline, SlotNode, Text } from '../../model/report/report.ts';
import { openInlines, type PrintedLeaf, printedLeaves } from '../../tree/index.ts';

/**
 * Digits that come out as one number and were not typed as one: 2025[](fact:a) prints 202521件, and 3**7**件 hides a 37
 * from whoever looks for it. Words of the data are not looked at.
 */
export function checkTouching(nodes: readonly Inline[]): readonly Message[] {
  if (nodes.length < 2) return [];
  const printed = printedLeaves(nodes);
  const messages = printed.flatMap((node, index) => touching(printed[index - 1], node));
  const isHiding = nodes.some((node) => node.type === 'comment' && node.value === internalStart);
  if (!isHiding || messages.length > 0) return messages;
  const open = printedLeaves(openInlines(nodes));
  return open.flatMap((node, index) => touching(open[index - 1], node));
}

function touching(before: PrintedLeaf | undefined, after: PrintedLeaf): readonly Message[] {
  if (!before) return [];
  if (before.type === 'text') {
    const [, head, gap] = /([\d０-９]+)([.,．]?)$/.exec(tailOf(before)) ?? [];
    if (head === undefined) return [];
    if (after.type !== 'text')
      return [say('prose/digit-beside-fact', { place: after.place, subject: after.id, actual: head + gap })];
    const [tail] = /^[\d０-９]+/.exec(headOf(after)) ?? [];
    const isCut = tail !== undefined && gap === '';
    return isCut ? [say('prose/cut-number', { place: after.place, actual: head + tail })] : [];
  }
  const finding = { place: before.place, subject: before.id };
  if (!endsInDigit(before)) return [];
  if (after.type !== 'text')
    return [say('prose/digit-beside-fact', { ...finding, actual: `[](${after.type}:${after.id})` })];
  const [actual] = /^[.．]?[\d０-９]+/.exec(headOf(after)) ?? [];
  return actual === undefined ? [] : [say('prose/digit-beside-fact', { ...finding, actual })];
}

/** As far as can be told before the ledger has filled it: mostly a unit comes last. */
const endsInDigit = ({ value, style }: FactNode | SlotNode): boolean =>
  style.show === 'number' || style.unit === '' || /[\d０-９]$/.test(value);

/** The ends of a text: no number is longer. */
const headOf = ({ value, fromData }: Text): string => (fromData ? '' : value.slice(0, 40));
const tailOf = ({ value, fromData }: Text): string => (fromData ? '' : value.slice(-40));
