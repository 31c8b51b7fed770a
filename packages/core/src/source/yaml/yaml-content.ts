import { type Document, isScalar, type Node, type Pair, Scalar, visit } from 'yaml';
import type { Place } from '../../model/place.ts';
import type { Found } from '../findings.ts';
import { forbiddenIn } from '../forbidden.ts';

/** A person who writes references at all writes a few. */
const mostAliases = 100;

const significantDigits = (source: string): number =>
  source.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length;

/**
 * What YAML allows and a dossier cannot use: keys written twice, numbers that change when read, lines run together,
 * endless references.
 */
export function contentFindings(document: Document.Parsed, text: string, placeOf: (offset: number) => Place): Found[] {
  const found: Found[] = [];
  const anchors = anchorsOf(document);
  let aliases = 0;
  const note = (id: Found['id'], place: Place, actual: string | undefined): void => {
    found.push({ id, place, about: () => ({ actual }) });
  };
  const at = (node: Node): Place => placeOf(startOf(node));
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items as Pair[]) {
        if (!isScalar(key)) continue;
        const actual = String(key.value);
        if (seen.has(actual)) note('yaml/duplicate-key', at(key as Node), actual);
        seen.add(actual);
      }
    },
    Alias(_key, node, ancestors) {
      const target = anchors.get(node.source)?.find((each) => startOf(each) < startOf(node));
      aliases++;
      if (!target || aliases > mostAliases || ancestors.some((ancestor) => ancestor === target))
        note('yaml/alias', at(node), `*${node.source}`);
      return aliases > mostAliases ? visit.BREAK : undefined;
    },
    Scalar(_key, node) {
      const place = at(node);
      const { source = '' } = node;
      if (typeof node.value === 'number' && node.type === Scalar.PLAIN) {
        if (/^[-+]?0\d/.test(source)) note('yaml/leading-zero', place, source);
        else if (/^[-+]?0[xo]/i.test(source)) note('yaml/other-base', place, source);
        else if (significantDigits(source) > 15) note('fact/imprecise-number', place, source);
      }
      const folded = node.type !== Scalar.BLOCK_LITERAL && isFolded(wordsOf(node, text));
      if (folded) note('yaml/folded', place, node.type === Scalar.BLOCK_FOLDED ? '>' : undefined);
      if (typeof node.value === 'string') for (const { id, actual } of forbiddenIn(node.value)) note(id, place, actual);
    },
  });
  return found;
}

/**
 * Whether words of more than one line were run together: YAML makes a blank of a line end, and one line end of an empty
 * line, which joins paragraphs. Two empty lines keep them apart; a line end after `\` is none; and between Latin words a
 * blank is what stood there before a program folded the text.
 */
export function isFolded(words: string): boolean {
  const lines = words.trim().split('\n');
  let [last, empty] = ['', 0];
  for (const [index, typed] of lines.entries()) {
    const line = typed.trim();
    if (line === '') empty += 1;
    else {
      const isPlain = empty === 0 && (last.endsWith('\\') || (latinEnd.test(last) && latinStart.test(line)));
      if (index > 0 && empty < 2 && !isPlain) return true;
      [last, empty] = [line, 0];
    }
  }
  return false;
}

const latinEnd = /[!-~]$/;
const latinStart = /^[A-Za-z(]/;

/** What is typed of a scalar, without the bar of a block. */
function wordsOf({ type, range }: Scalar, text: string): string {
  const typed = range ? text.slice(range[0], range[1]) : '';
  return type === Scalar.BLOCK_FOLDED ? typed.slice(typed.indexOf('\n')) : typed;
}

const startOf = (node: Node): number => node.range?.[0] ?? 0;

function anchorsOf(document: Document.Parsed): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>();
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor) anchors.set(node.anchor, [...(anchors.get(node.anchor) ?? []), node]);
    },
  });
  return anchors;
}

/** The plain value of the document; a message at its first reference where references unfold too far. */
export function contentOf(
  document: Document.Parsed,
  placeOf: (offset: number) => Place,
): { readonly value: unknown } | Found {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch {
    let found: Found = { id: 'yaml/too-deep', place: placeOf(0) };
    visit(document, {
      Alias(_key, node) {
        found = { id: 'yaml/alias', place: placeOf(startOf(node)), about: () => ({ actual: `*${node.source}` }) };
        return visit.BREAK;
      },
    });
    return found;
  }
}
