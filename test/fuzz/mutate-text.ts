import { nasty } from './nasty.ts';
import type { Random } from './random.ts';

type Mutation = (text: string, random: Random) => string;

const longest = 200_000;

/** The text with one piece of it, found by this pattern, made into another. */
const withPiece =
  (pattern: RegExp, change: (piece: string, random: Random, pieces: readonly string[]) => string): Mutation =>
  (text, random) => {
    const pieces = [...text.matchAll(pattern)];
    if (pieces.length === 0) return text;
    const { 0: piece, index } = random.of(pieces);
    const made = change(
      piece,
      random,
      pieces.map(([each]) => each),
    );
    return text.slice(0, index) + made + text.slice(index + piece.length);
  };

const words = /[\p{L}\p{N}_.-]+/gu;
const lines = /^.*\n?/gm;
const numbers = /\d+(?:\.\d+)?/g;
const elements = /<(\w[\w:]*)\b[^<>]*>(?:[^<]|<(?!\/?\1\b))*<\/\1>|<\w[^<>]*\/>/g;
const tags = /<[^<>]*>/g;
const values = /(?<==["'])[^"'<>]*(?=["'])/g;

/** What anything that is text may suffer. */
export const textMutations: readonly Mutation[] = [
  withPiece(words, (_, random) => random.of(nasty)),
  withPiece(words, () => ''),
  withPiece(words, (_, random, all) => random.of(all)),
  withPiece(numbers, (number, random) =>
    random.of([`${number}e99`, `-${number}`, `${number}${'0'.repeat(random.size(300))}`, `0${number}`, `.${number}`]),
  ),
  withPiece(/[^\s\p{L}\p{N}]/gu, (_, random) => random.of(nasty)),
  withPiece(/[^\s\p{L}\p{N}]/gu, () => ''),
  withPiece(lines, () => ''),
  withPiece(lines, (line, random) => line.repeat(1 + random.size(200))),
  withPiece(lines, (line, random) => `${' '.repeat(random.below(9))}${line}`),
  withPiece(lines, (line) => line.trimStart()),
  withPiece(lines, (_, random, all) => random.of(all)),
  withPiece(lines, (line, random) => `${random.of(['- ', '  - ', '# ', '### ', '> ', '| ', '1. ', '    '])}${line}`),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.of(nasty) + text.slice(at);
  },
  (text, random) => `${'['.repeat(random.size(3000))}${text}`,
  (text, random) => text.replaceAll(random.of(nasty.slice(0, 20)), random.of(nasty)),
];

/** What only XML may. */
export const xmlMutations: readonly Mutation[] = [
  withPiece(elements, () => ''),
  withPiece(elements, (element, random) => element.repeat(random.size(2000))),
  withPiece(elements, (element, random) => {
    const depth = random.size(400);
    return `<w:x>`.repeat(depth) + element + '</w:x>'.repeat(depth);
  }),
  withPiece(elements, (_, random, all) => random.of(all)),
  withPiece(tags, () => ''),
  withPiece(tags, (tag, random) => tag.repeat(1 + random.size(5))),
  withPiece(tags, (_, random, all) => random.of(all)),
  withPiece(values, (_, random) => random.of(nasty)),
  withPiece(values, (_, random, all) => random.of(all)),
  withPiece(values, (value, random) => value.repeat(random.size(2000))),
  (text, random) => text.replaceAll('w:', random.of(['', 'v:', 'w:w', 'W:'])),
];

/** A few of these mutations one after another, none of which makes the text longer than anybody waits for. */
export function mutateText(text: string, random: Random, mutations = textMutations): string {
  let mutated = text;
  for (let left = random.size(6); left > 0; left--) mutated = random.of(mutations)(mutated, random).slice(0, longest);
  return mutated;
}
