import { type Document, isAlias, isNode, isScalar, type Node, type Pair, Scalar, visit } from 'yaml';
import { type Message, say } from '../message/index.ts';
import type { Place } from '../model/place.ts';
import { forbiddenCharacters } from './forbidden.ts';

const significantDigits = (source: string): number =>
  source.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length;

/** What YAML allows and a dossier cannot use: keys written twice, numbers that change when read, endless references. */
export function contentMessages(document: Document.Parsed, placeOf: (offset: number) => Place): Message[] {
  const messages: Message[] = [];
  const at = (node: Node): Place => placeOf(node.range?.[0] ?? 0);
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
      const target = node.resolve(document);
      if (!target || ancestors.some((ancestor) => isNode(ancestor) && ancestor === target))
        messages.push(say('yaml/alias', { place: at(node), actual: `*${node.source}` }));
    },
    Scalar(_key, node) {
      const place = at(node);
      const { source = '' } = node;
      if (typeof node.value === 'number' && node.type === Scalar.PLAIN) {
        if (/^[-+]?0\d/.test(source)) messages.push(say('yaml/leading-zero', { place, actual: source }));
        else if (significantDigits(source) > 15) messages.push(say('fact/imprecise-number', { place, actual: source }));
      }
      if (typeof node.value === 'string') messages.push(...forbiddenCharacters(node.value, () => place));
    },
  });
  return messages;
}

/** The plain value of the document; a message where its references unfold too far. */
export function contentOf(document: Document.Parsed, file: string): { readonly value: unknown } | Message {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch {
    const alias = firstAlias(document);
    return say('yaml/alias', { place: { file, line: 1, column: 1 }, actual: alias });
  }
}

function firstAlias(document: Document.Parsed): string {
  let found = '*';
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node)) return undefined;
      found = `*${node.source}`;
      return visit.BREAK;
    },
  });
  return found;
}
