import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';
import { typedLabel } from '../../text/labels-of.ts';

const partners = new Map([
  ['（', '）'],
  ['(', '）'],
  ['《', '》'],
  ['〈', '〉'],
  ['“', '”'],
  ['‘', '’'],
  ['〔', '〕'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
]);
const closers = new Map([...partners].map(([open, close]) => [close, open] as const).concat([[')', '（']]));
const normal = (open: string) => (open === '(' ? '（' : open);

interface Mark {
  readonly line: Line;
  readonly at: number;
  /** The opening mark of its pair. */
  readonly kind: string;
}

/** Marks of one line that wait for their partners, by kind, the last at the end. */
type Opened = Map<string, Mark[]>;

const takeLast = (opened: Opened, kind: string): Mark | undefined => opened.get(kind)?.pop();
const inOrder = (opened: Opened): readonly Mark[] => [...opened.values()].flat().sort((a, b) => a.at - b.at);

/** Marks that stand in pairs and have no partner. A sentence may be cut by a page break. */
export const pair = defineRule('punctuation/pair', ({ lines }, say) => {
  let waiting: Opened = new Map();
  const alone: Mark[] = [];
  for (const line of lines) {
    const { opened, closed } = unpaired(line);
    for (const mark of closed) if (!takeLast(waiting, mark.kind)) alone.push(mark);
    const quoting = line.text.startsWith('“');
    for (const mark of inOrder(waiting)) if (!(quoting && mark.kind === '“')) alone.push(mark);
    waiting = opened;
  }
  for (const { line, at } of [...alone, ...inOrder(waiting)]) {
    const mark = line.text[at]!;
    const partner = partners.get(mark) ?? closers.get(mark)!;
    say({ line, start: at, end: at + 1, expected: [partner] });
  }
});

/** 1）, b）: an item within the line. */
const itemMark = /(?:^|[。；：，、\s])[\dA-Za-z一二三四五六七八九十]{1,3}$/;

function unpaired(line: Line): { opened: Opened; closed: readonly Mark[] } {
  const opened: Opened = new Map();
  const closed: Mark[] = [];
  const label = typedLabel(line);
  const start = label && (label.open === '') !== (label.close === '') ? label.end : 0;
  for (let at = start; at < line.text.length; at++) {
    const mark = line.text[at]!;
    if (line.kind === 'cell' && /[（）()]/.test(mark)) continue;
    if (mark === '’' && /[A-Za-z]/.test(line.text[at - 1] ?? '')) continue;
    if (partners.has(mark)) {
      const opener = { line, at, kind: normal(mark) };
      if (!opened.get(opener.kind)?.push(opener)) opened.set(opener.kind, [opener]);
    }
    const kind = closers.get(mark);
    if (kind === undefined) continue;
    if (takeLast(opened, normal(kind))) continue;
    const isItem = normal(kind) === '（' && itemMark.test(line.text.slice(Math.max(0, at - 4), at));
    if (!isItem) closed.push({ line, at, kind: normal(kind) });
  }
  return { opened, closed };
}
