import type { DecimalText, LedgerEntry } from '../../../model/ledger.ts';
import type { Report } from '../../../model/report/report.ts';
import { compare, factorOf, product, readNumbers, scaleOf, unitKin } from '../../../numeral/index.ts';
import { linesOf } from '../../framework/lines-of.ts';
import { defineRule } from '../../framework/rule.ts';
import { isOfAnotherYear } from '../../text/previous-year.ts';

/** A figure of last year's report, with the words before it in its clause. */
interface Reported {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly values: readonly DecimalText[];
  readonly unit: string;
}

/** The prior of a fact, and another figure that last year's report gives for the same. */
export const priorDiffers = defineRule('fact/prior-differs', ({ ledger, dossier, previous }, say) => {
  if (!ledger || !previous || isOfAnotherYear(previous, ledger.year)) return;
  const indexes = new Map(dossier?.facts.map((fact, index) => [fact, index]));
  for (const [entry, found] of reportedFor([...ledger.entries.values()], figuresOf(previous))) {
    const [first, ...more] = found;
    const isOne = more.every(({ text }) => text === first!.text);
    if (!isOne || found.some((each) => agrees(each, entry))) continue;
    const place = dossier?.places.get(`facts/${indexes.get(entry.fact!)}/prior`) ?? entry.place;
    say({ place, subject: entry.metric.name, actual: entry.prior! + entry.metric.unit, expected: [first!.text] });
  }
});

const reach = 30;
/** Behind these a figure is of another year, or tells a change. */
const elsewhere = /同比|[比较]|上年|去年|增长|增加|上升|提高|下降|减少|降低|目标|力争|计划|累计|以来/;

function figuresOf(report: Report): readonly Reported[] {
  const found: Reported[] = [];
  for (const { text } of linesOf(report, new Map())) {
    let from = 0;
    for (const { kind, values, unit, start, end, precision, also } of readNumbers(text)) {
      const clause = text
        .slice(Math.max(from, start - reach), start)
        .split(/[，。；：！？、（）]/)
        .at(-1)!;
      from = end;
      if (kind !== 'figure' || unit === '' || precision.length > 0 || also.length > 0 || elsewhere.test(clause))
        continue;
      found.push({ text: text.slice(start, end), words: new Set(clause), values, unit });
    }
  }
  return found;
}

/** A character that so many clauses have tells none of them. */
const common = 100;

/**
 * For each entry with a prior the figures whose clause has every character of its metric's name, in whatever order:
 * 受理行政复议申请 speaks of 行政复议受理. A figure is of the metric whose name says most, and of none if two say as much.
 */
function reportedFor(
  entries: readonly LedgerEntry[],
  figures: readonly Reported[],
): ReadonlyMap<LedgerEntry, readonly Reported[]> {
  const having = new Map<string, Reported[]>();
  for (const figure of figures)
    for (const word of figure.words) if (!having.get(word)?.push(figure)) having.set(word, [figure]);
  const best = new Map<Reported, { readonly size: number; readonly of: readonly LedgerEntry[] }>();
  for (const entry of entries) {
    const name = [...new Set(entry.metric.name)];
    const [rarest] = name.map((word) => having.get(word) ?? []).sort((a, b) => a.length - b.length);
    if (!rarest || rarest.length > common) continue;
    for (const figure of rarest) {
      if (unitKin(figure.unit, entry.metric.unit) !== 'same' || !name.every((word) => figure.words.has(word))) continue;
      const known = best.get(figure);
      if (!known || known.size < name.length) best.set(figure, { size: name.length, of: [entry] });
      else if (known.size === name.length) best.set(figure, { size: name.length, of: [] });
    }
  }
  const found = new Map<LedgerEntry, Reported[]>();
  for (const [figure, { of }] of best)
    for (const entry of of)
      if (entry.prior !== undefined && !found.get(entry)?.push(figure)) found.set(entry, [figure]);
  return found;
}

/** Equal in as many digits as the report printed: 3.2亿元 is 318000000元. */
function agrees({ values: [said = '0'] }: Reported, { prior = '0', metric }: LedgerEntry): boolean {
  const own = product(prior, factorOf[scaleOf(metric.unit).scale]);
  if (compare(said, own) === 0) return true;
  const digits = said.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
  // Far fewer digits than a float holds exactly.
  return digits > 0 && Number(own).toPrecision(Math.min(15, digits)) === Number(said).toPrecision(Math.min(15, digits));
}
