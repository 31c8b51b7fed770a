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

/** Marks that stand in pairs and have no partner. A sentence may be cut by a page break. */
export const pair = defineRule('punctuation/pair', ({ lines }, say) => {
  let waiting: Mark[] = [];
  const alone: Mark[] = [];
  for (const line of lines) {
    const { opened, closed } = unpaired(line);
    for (const mark of closed) {
      const index = waiting.findLastIndex(({ kind }) => kind === mark.kind);
      if (index === -1) alone.push(mark);
      else waiting.splice(index, 1);
    }
    const quoting = line.text.startsWith('“');
    for (const mark of waiting) if (!(quoting && mark.kind === '“')) alone.push(mark);
    waiting = [...opened];
  }
  for (const { line, at } of [...alone, ...waiting]) {
    const mark = line.text[at]!;
    const partner = partners.get(mark) ?? closers.get(mark)!;
    say({ line, start: at, end: at + 1, expected: [partner] });
  }
});

/** 1）, b）: an item within the line. */
const itemMark = /(?:^|[。；：，、\s])[\dA-Za-z一二三四五六七八九十]{1,3}$/;

function unpaired(line: Line): { opened: readonly Mark[]; closed: readonly Mark[] } {
  const opened: Mark[] = [];
  const closed: Mark[] = [];
  const label = typedLabel(line);
  const start = label && (label.open === '') !== (label.close === '') ? label.end : 0;
  for (let at = start; at < line.text.length; at++) {
    const mark = line.text[at]!;
    if (line.kind === 'cell' && /[（）()]/.test(mark)) continue;
    if (mark === '’' && /[A-Za-z]/.test(line.text[at - 1] ?? '')) continue;
    if (partners.has(mark)) opened.push({ line, at, kind: normal(mark) });
    const kind = closers.get(mark);
    if (kind === undefined) continue;
    const index = opened.findLastIndex((each) => each.kind === normal(kind));
    const isItem = normal(kind) === '（' && itemMark.test(line.text.slice(Math.max(0, at - 4), at));
    if (index === -1 && !isItem) closed.push({ line, at, kind: normal(kind) });
    if (index !== -1) opened.splice(index, 1);
  }
  return { opened, closed };
}
