import type { OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

/** `{{definition "review.accepted"}}`: what the metric counts, in the words of its 口径. */
export const definition: OutlineHelper = {
  block: false,
  words: { kind: 'metric', min: 1, max: 1 },
  options: {},
  run: ({ words: [id = ''], state }) => {
    const text = state.ledger.entries.get(id)?.metric.definition;
    return text === undefined ? '' : mark(state.uses, { kind: 'text', text: text.replace(/[。；\s]+$/, '') });
  },
};
