import type { FactStyle } from '../../model/report.ts';
import type { OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

/** `{{fact "review.accepted"}}` 21件. Its options are those of a fact link's query. */
export const fact: OutlineHelper = {
  block: false,
  words: { kind: 'metric', min: 1, max: 1 },
  options: {
    style: ['plain', 'wan', 'yi', 'hanzi'],
    show: ['number', 'from', 'to', 'numerator', 'denominator', 'parts', 'prior'],
    change: ['yoy'],
    approx: 'boolean',
    decimals: 'digits',
    part: 'text',
    unit: 'text',
  },
  run: ({ words: [id = ''], options, state, place }) =>
    mark(state.uses, { kind: 'fact', id, style: options as FactStyle, place }),
};
