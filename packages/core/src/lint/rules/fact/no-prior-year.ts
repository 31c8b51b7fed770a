import { defineRule } from '../../framework/rule.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const comparison =
  /同比(?:增长|增加|上升|提高|提升|下降|减少|降低)|[比较与]上年(?:同期)?(?:增长|增加|上升|提高|提升|下降|减少|降低|持平)/g;

/** A comparison with last year after a fact that has no figure of last year. */
export const noPriorYear = defineRule('fact/no-prior-year', ({ lines, ledger }, say) => {
  if (!ledger) return;
  for (const line of lines)
    for (const { text, start } of sentencesIn(line))
      for (const match of text.matchAll(comparison)) {
        const place = start + match.index;
        const before = line.segments.filter(({ node, end }) => node?.type === 'fact' && start < end && end <= place);
        const fact = before.at(-1)?.node;
        const entry = fact?.type === 'fact' ? ledger.entries.get(fact.id) : undefined;
        if (!entry || entry.prior !== undefined || entry.quantity?.form === 'change') continue;
        say({ line, start: place, end: place + match[0].length, subject: entry.metric.name });
      }
});
