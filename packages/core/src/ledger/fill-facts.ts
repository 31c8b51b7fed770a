import { type Message, type Outcome, say } from '../message/index.ts';
import { type FactStyle, needsPrior, stylesOf } from '../model/dossier/fact-style.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { Place } from '../model/place.ts';
import type { FactNode, Inline, Report } from '../model/report/report.ts';
import { printQuantity } from '../numeral/index.ts';
import { nearestAmong } from '../source/index.ts';
import { mapInlines } from '../tree/index.ts';
import { statesQuantity } from './read-quantity.ts';
import { toFill } from './to-fill.ts';

/**
 * The report with its facts printed from the ledger. A fact nobody has supplied becomes an open slot, with one
 * `fact/open` per metric; text that differs from the ledger stays and is `fact/stale-text`.
 */
export function fillFacts(report: Report, ledger: Ledger): Outcome<Report> {
  const messages: Message[] = [];
  const open = new Set<string>();
  const slot = (node: FactNode, entry: LedgerEntry, what: string, word: string): Inline => {
    const owner = entry.source === undefined ? '' : `（${entry.source}）`;
    return { ...node, type: 'slot', value: `【${word}：${what}${owner}】` };
  };
  const owe = (node: FactNode, entry: LedgerEntry, what: string): Inline => {
    if (!open.has(what)) {
      const place = entry.place ?? (node.place && isDrafters(node.place) ? node.place : undefined);
      const subject = entry.source === undefined ? what : `${what}（${entry.source}）`;
      const key = what === entry.metric.name ? '' : ' 的 prior';
      messages.push(say('fact/open', { place, subject, expected: [toFill(entry, ledger) + key] }));
    }
    open.add(what);
    return slot(node, entry, what, '待补');
  };

  const propose = nearestAmong(ledger.entries.keys());
  const fill = (node: FactNode): Inline => {
    const { id, style, value, place } = node;
    const entry = ledger.entries.get(id);
    if (!entry) {
      messages.push(say('fact/unknown-metric', { place, actual: id, expected: propose(id) }));
      return node;
    }
    const { metric, quantity } = entry;
    if (!quantity) {
      const contradicted = entry.fact !== undefined && statesQuantity(entry.fact);
      return contradicted ? slot(node, entry, metric.name, '待核') : owe(node, entry, metric.name);
    }
    if (needsPrior(style) && entry.prior === undefined && quantity.form !== 'text')
      return owe(node, entry, `${metric.name}上年数`);
    const printed = printQuantity(entry, style);
    if (printed === undefined) {
      const expected = stylesFor(entry);
      messages.push(say('fact/unknown-style', { place, subject: metric.name, actual: query(style), expected }));
      return value === '' ? { ...node, value: printQuantity(entry, {}) ?? '' } : node;
    }
    if (value !== '' && value !== printed)
      messages.push(say('fact/stale-text', { place, subject: metric.name, actual: value, expected: [printed] }));
    return value === '' ? { ...node, value: printed } : node;
  };
  const value = mapInlines(report, (node) => (node.type === 'fact' ? fill(node) : node));
  return { value, messages };
}

/** Templates are the pack keeper's: nobody fills in a figure there. */
const isDrafters = ({ file }: Place): boolean => /\.md$|(?:^|\/)report\.yaml$/.test(file);

/** The styles that this entry can be printed in, as a fact link says them. */
const stylesFor = (entry: LedgerEntry): string[] =>
  stylesOf(entry)
    .filter((style) => printQuantity(entry, style) !== undefined)
    .map(query);

const query = (style: FactStyle): string =>
  Object.entries(style)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
