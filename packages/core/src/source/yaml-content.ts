import { type Document, isScalar, type Node, type Pair, Scalar, visit } from 'yaml';
import { type Message, say } from '../message/index.ts';
import type { Place } from '../model/place.ts';
import { forbiddenCharacters } from './forbidden.ts';

/** A person who writes references at all writes a few. */
const mostAliases = 100;

const significantDigits = (source: string): number =>
  source.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length;

/**
 * What YAML allows and a dossier cannot use: keys written twice, numbers that change when read, lines run together,
 * endless references.
 */
export function contentMessages(
  document: Document.Parsed,
  text: string,
  placeOf: (offset: number) => Place,
): Message[] {
  const messages: Message[] = [];
  const anchors = anchorsOf(document);
  let aliases = 0;
  const at = (node: Node): Place => placeOf(startOf(node));
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items as Pair[]) {
        if (!isScalar(key)) continue;
        const actual = String(key.value);
        if (seen.has(actual)) messages.push(say('yaml/duplicate-key', { place: at(key as Node), actual }));
        seen.add(actual);
      }
    },
    Alias(_key, node, ancestors) {
      const target = anchors.get(node.source)?.find((each) => startOf(each) < startOf(node));
      aliases++;
      if (!target || aliases > mostAliases || ancestors.some((ancestor) => ancestor === target))
        messages.push(say('yaml/alias', { place: at(node), actual: `*${node.source}` }));
      return aliases > mostAliases ? visit.BREAK : undefined;
    },
    Scalar(_key, node) {
      const place = at(node);
      const { source = '' } = node;
      if (typeof node.value === 'number' && node.type === Scalar.PLAIN) {
        if (/^[-+]?0\d/.test(source)) messages.push(say('yaml/leading-zero', { place, actual: source }));
        else if (significantDigits(source) > 15) messages.push(say('fact/imprecise-number', { place, actual: source }));
      }
      const folded = node.type !== Scalar.BLOCK_LITERAL && isFolded(wordsOf(node, text));
      if (folded)
        messages.push(say('yaml/folded', { place, actual: node.type === Scalar.BLOCK_FOLDED ? '>' : undefined }));
      if (typeof node.value === 'string') messages.push(...forbiddenCharacters(node.value, () => place));
    },
  });
  return messages;
}

/** Whether words of more than one line were run together: YAML puts a blank between two lines, and joins paragraphs. */
export const isFolded = (words: string): boolean => words.trim().includes('\n');

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
): { readonly value: unknown } | Message {
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }) };
  } catch {
    let message = say('yaml/too-deep', { place: placeOf(0) });
    visit(document, {
      Alias(_key, node) {
        message = say('yaml/alias', { place: placeOf(startOf(node)), actual: `*${node.source}` });
        return visit.BREAK;
      },
    });
    return message;
  }
}
