import { surnames } from '../../../model/dossier/surnames.ts';
import type { Inline, Strong } from '../../../model/report/report.ts';

/** Two stars, which may begin or end strong words. */
export interface Stars {
  readonly type: 'stars';
  readonly offset: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A digit stands on either side. */
  readonly cuts: boolean;
  /** They may stand for what is kept back of a name or number: 张**, 138**. */
  readonly masks: boolean;
  /** They stand right after a surname. */
  readonly named: boolean;
}

interface Troubles {
  /** Stars that have no fellow, and stand for nothing. */
  readonly alone: (stars: Stars) => void;
  /** A pair that would make a part of a number strong. */
  readonly cutting: (stars: Stars) => void;
  readonly strong: (stars: Stars, children: readonly Inline[]) => Strong;
}

const closesSentence = /[、，。；：？！）】》」』”’〕,;:?!)\]]/;
const opensQuote = /[（【《「『“‘〔(]/;
const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
const isDigit = (character: string | undefined): boolean => character !== undefined && /[\d０-９]/.test(character);

export function starsAt(words: string, at: number, offset: number): Stars {
  const before = words[at - 1];
  const after = words[at + 2];
  return {
    type: 'stars',
    offset,
    opens: !isBlank(after) && !closesSentence.test(after!),
    closes: !isBlank(before) && !opensQuote.test(before!),
    cuts: isDigit(before) && isDigit(after),
    masks: before !== undefined && /[\p{L}\p{N}]/u.test(before),
    named: before !== undefined && surnames.includes(before),
  };
}

/**
 * Stars in pairs as strong nodes. What remains is printed as typed: 138**5678 is no markup, and 张**诉李** and 5**8 are none
 * though they have a fellow.
 */
export function pairStrong(nodes: readonly (Inline | Stars)[], troubles: Troubles): Inline[] {
  const made: (Inline | Stars)[] = [];
  let open = -1;
  const settled = (node: Inline | Stars): Inline => {
    if (node.type !== 'stars') return node;
    if (!node.masks) troubles.alone(node);
    return { type: 'text', value: '**' };
  };
  for (const node of nodes) {
    const opener = made[open];
    if (node.type !== 'stars') made.push(node);
    else if (opener?.type === 'stars' && node.closes && open < made.length - 1) {
      if (opener.cuts !== node.cuts) troubles.cutting(opener.cuts ? opener : node);
      if (opener.cuts || node.cuts || (opener.named && node.named)) made.push(node);
      else {
        const children = made.slice(open + 1).map(settled);
        made.length = open;
        made.push(troubles.strong(opener, children));
      }
      open = -1;
    } else {
      if (node.opens) open = made.length;
      made.push(node);
    }
  }
  return made.map(settled);
}
