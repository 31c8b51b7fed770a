import type { OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

/** `{{task "13"}}` after a sentence: it reports task 13. */
export const task: OutlineHelper = {
  block: false,
  words: { kind: 'id', min: 1, max: 1 },
  options: {},
  run: ({ words: [id = ''], state }) => mark(state.uses, { kind: 'task', id }),
};

/** `{{evidence "doc-12"}}` after a sentence: that document backs it. */
export const evidence: OutlineHelper = {
  ...task,
  run: ({ words: [id = ''], state }) => mark(state.uses, { kind: 'evidence', id }),
};
