import { type FactStyle, factOptions, wordsOf } from '../../model/dossier/fact-style.ts';
import type { OptionKind, OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

const options: Record<string, OptionKind> = Object.fromEntries(
  Object.entries(factOptions).map(([key, option]) => [key, wordsOf(option) ?? (option.takes as OptionKind)]),
);

/** `{{fact "review.accepted"}}` 21件. Its options are those of a fact link's query. */
export const fact: OutlineHelper = {
  block: false,
  backs: true,
  words: { kind: 'metric', min: 1, max: 1 },
  options,
  run: ({ words: [id = ''], options: style, state, place }) =>
    mark(state.uses, { kind: 'fact', id, style: style as FactStyle, place }),
};
