import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import type { Place, Places } from '../model/place.ts';

/** A value with the place of everything in it. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly places: Places;
}

/** Where everything in a YAML document stands. */
export interface SourceMap {
  readonly values: Places;
  /** Places of keys, by the path of their values. */
  readonly keys: Places;
}

/** What stands under an alias has the alias's place. A block of text has the place of its first character. */
export function mapPlaces(
  document: Document.Parsed,
  text: string,
  at: (offset: number) => Place,
  file: string,
): SourceMap {
  const values = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const visit = (node: Node | null, path: string, fallback: Place | undefined): void => {
    const empty = node === null || (isScalar(node) && node.value === null && node.source === '');
    const place = empty || !node?.range ? fallback : at(startOf(node, text));
    if (place) values.set(path, place);
    if (node === null || isAlias(node)) return;
    const child = (key: string | number) => (path === '' ? String(key) : `${path}/${key}`);
    if (isSeq(node)) node.items.forEach((item, index) => void visit(item as Node, child(index), place));
    if (isMap(node))
      for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
        if (!isScalar(key)) continue;
        const name = child(String(key.value));
        const keyPlace = key.range ? at(key.range[0]) : place;
        if (keyPlace) keys.set(name, keyPlace);
        visit(value, name, keyPlace);
      }
  };
  visit(document.contents as Node | null, '', { file, line: 1, column: 1 });
  return { values, keys };
}

function startOf(node: Node, text: string): number {
  const start = node.range?.[0] ?? 0;
  if (!isScalar(node) || (node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED)) return start;
  const header = text.indexOf('\n', start);
  const words = /\S/.exec(text.slice(header + 1));
  return header < 0 || !words ? start : header + 1 + words.index;
}
