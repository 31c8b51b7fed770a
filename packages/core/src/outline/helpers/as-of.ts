import { chineseDate } from '../../numeral/index.ts';
import type { OutlineHelper } from '../helper.ts';
import { mark } from '../marks.ts';

/** `{{asOf}}` 2025年12月31日: the day up to which the figures of the report count, or that one of them has. */
export const asOf: OutlineHelper = {
  block: false,
  words: { kind: 'metric', min: 0, max: 1 },
  options: {},
  run: ({ words: [id], state: { ledger, uses } }) => {
    const entry = id === undefined ? undefined : ledger.entries.get(id);
    return mark(uses, { kind: 'text', text: chineseDate(entry?.asOf ?? ledger.asOf) });
  },
};

/** `{{period "review.accepted"}}` 2025年1月至11月: what time a figure counts, as it was given; else the year of the report. */
export const period: OutlineHelper = {
  ...asOf,
  words: { kind: 'metric', min: 1, max: 1 },
  run: ({ words: [id = ''], state: { ledger, uses } }) => {
    const text = ledger.entries.get(id)?.fact?.period ?? `${ledger.year}年`;
    return mark(uses, { kind: 'text', text });
  },
};
