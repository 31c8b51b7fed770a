import { noWords, type OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

/** `{{prose}}`: the place of the text that people wrote for this section. */
export const prose: OutlineHelper = {
  block: false,
  backs: true,
  words: noWords,
  options: {},
  run: ({ state }) => (state.prose ? `\n\n${mark(state.uses, { kind: 'prose', prose: state.prose })}\n\n` : ''),
};
