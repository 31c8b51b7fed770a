import { organLevels } from '../../model/dossier/organ.ts';
import type { OutlineHelper } from '../helper.ts';

/** `{{#level "county" "township"}}…{{else}}…{{/level}}`: the organ is of one of these levels. */
export const level: OutlineHelper = {
  block: true,
  condition: true,
  words: { kind: organLevels, min: 1, max: 5 },
  options: {},
  run: ({ words, state, body, otherwise }) => (words.includes(state.level) ? body() : otherwise()),
};
