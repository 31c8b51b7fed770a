import type { Formulation } from '../../../model/pack/formulation.ts';
import { fitsYear } from '../../formulations/formulation-validity.ts';
import { touchesData } from '../../framework/fixes/touches-data.ts';
import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';
import { isEnclosed } from '../../text/enclosed.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

/** Fewer named together are a choice, not the list. */
const fewest = 3;
const itemsOf = ({ term }: Formulation): readonly string[] => term.split('、');
const isList = (entry: Formulation): boolean =>
  (entry.kind === 'slogan' || entry.kind === 'goal') && itemsOf(entry).length > fewest;

/** A fixed list of the table whose items are out of order, or not all there. */
export const enumerationOrder = defineRule('term/enumeration-order', ({ lines, formulations, year }, say) => {
  if (year === undefined) return;
  const every = formulations.filter(isList);
  const fitting = every.filter((entry) => fitsYear(entry, year) && entry.confidence === 'verified');
  for (const line of lines) {
    if (line.attachment) continue;
    for (const entry of fitting)
      for (const run of runsIn(line.text, itemsOf(entry))) {
        const words = line.text.slice(run.start, run.end);
        if (every.some(({ term }) => isInside(line.text, run, term))) continue;
        if (isEnclosed(line, run) || touchesData(line, run.start, run.end) || line.text[run.end] === '等') continue;
        const missing = itemsOf(entry).filter((item) => !words.includes(item));
        if (missing.length > 0 && isInOrder(run.items) && namesElsewhere(line, run, missing)) continue;
        say({
          line,
          start: run.start,
          end: run.end,
          expected: [entry.term],
          ...(missing.length === 0 && { fix: entry.term }),
        });
      }
  }
});

interface Run {
  readonly start: number;
  readonly end: number;
  /** Positions in the list, as they stand in the text. */
  readonly items: readonly number[];
}

const joint = /^(?:[、，和与及]|以及)?$/;

/** Items of the list that stand side by side. */
function runsIn(text: string, items: readonly string[]): readonly Run[] {
  const found = items
    .flatMap((item, index) => startsOf(text, item).map((start) => ({ start, end: start + item.length, index })))
    .sort((one, other) => one.start - other.start);
  const runs: Run[] = [];
  for (const { start, end, index } of found) {
    const last = runs.at(-1);
    if (last && joint.test(text.slice(last.end, start)))
      runs.splice(-1, 1, { ...last, end, items: [...last.items, index] });
    else runs.push({ start, end, items: [index] });
  }
  return runs.filter((run) => new Set(run.items).size >= fewest);
}

function startsOf(text: string, item: string): readonly number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(item); start !== -1; start = text.indexOf(item, start + item.length))
    starts.push(start);
  return starts;
}

const isInOrder = (items: readonly number[]): boolean => items.every((item, at) => at === 0 || items[at - 1]! < item);

/** The run is a part of a whole list of the table: this one as it should be, or another year's. */
const isInside = (text: string, { start, end }: Run, term: string): boolean =>
  startsOf(text, term).some((at) => at <= start && end <= at + term.length);

/** 坚持……科学发展观，全面贯彻习近平新时代中国特色社会主义思想: the rest follows in the same sentence. */
function namesElsewhere(line: Line, { start }: Run, missing: readonly string[]): boolean {
  const sentence = [...sentencesIn(line)].findLast((each) => each.start <= start)?.text ?? line.text;
  return missing.every((item) => sentence.includes(item.replace(/^习近平/, '')));
}
