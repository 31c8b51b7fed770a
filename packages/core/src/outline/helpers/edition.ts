import { editionPassage } from '../../model/dossier/prose-words.ts';
import { type EditionId, editionIds } from '../../model/report/edition.ts';
import { around } from '../aside.ts';
import type { OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

/**
 * `{{#edition "public" "review"}}…{{else}}…{{/edition}}`: words that only these editions have. Both branches stand in the
 * draft, each between its marks; what the gate of the public edition judges is what is left.
 */
export const edition: OutlineHelper = {
  block: true,
  condition: true,
  words: { kind: editionIds, min: 1, max: editionIds.length },
  options: {},
  run: ({ words, state: { uses }, body, otherwise }) => {
    const others = editionIds.filter((id) => !words.includes(id));
    const only = (text: string, editions: readonly EditionId[]): string => {
      const comment = (value: string) => mark(uses, { kind: 'comment', text: value, editions });
      return around(
        text,
        () => comment(`${editionPassage.start}${editions.join(' ')}`),
        () => comment(editionPassage.end),
      );
    };
    const own = editionIds.filter((id) => words.includes(id));
    return `${only(body(), own)}${only(otherwise(), others)}`;
  },
};
