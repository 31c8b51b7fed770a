import type { Section } from '../../model/report/report.ts';
import type { Line } from '../framework/line.ts';
import { printLabel } from './print-label.ts';
import { type Label, readLabel } from './read-label.ts';

/** A line with the number it bears, typed or computed from the nesting, and its place among its neighbours. */
export interface LabelledLine {
  readonly line: Line;
  readonly level: Label['level'];
  readonly value: number;
  /** The last number of an enumeration that goes on within the line: （1）甲；（2）乙。 */
  readonly last: number;
  /** Absent where a writer computes it: such a number is right. */
  readonly typed: Label | undefined;
  /** Level of the label it stands under; 0 of none. */
  readonly parentLevel: number;
  /** The same for all that are counted together. */
  readonly group: number;
}

/** The label that someone typed before this line; of tables none. */
export const typedLabel = ({ kind, text, sections }: Line): Label | undefined =>
  kind === 'cell' || kind === 'title' || (kind === 'heading' && sections.at(-1)?.label === undefined)
    ? undefined
    : readLabel(text);

const beginsAttachment = /^附件\s?\d{0,2}[:：]?$/;
const notesAttachment = /^附件[:：]\s{0,4}1[.．]/;

/** Every line with a number, in reading order. A number ends what was counted at the levels below it. */
export function labelsOf(lines: readonly Line[]): readonly LabelledLine[] {
  const labelled: LabelledLine[] = [];
  let open: { level: number; group: number }[] = [];
  let groups = 0;
  let section: Section | undefined;
  let attachment: Line['attachment'];
  const computed = new Map<number, number>();
  for (const line of lines) {
    if (line.attachment !== attachment || beginsAttachment.test(line.text)) open = [];
    attachment = line.attachment;
    if (notesAttachment.test(line.text)) {
      // 附件：1.甲 with 2.乙 below: the first number stands behind the word.
      const first = { level: 3, value: 1, last: 1, typed: undefined, parentLevel: 0, group: groups } as const;
      open = [{ level: 3, group: groups }];
      computed.set(groups++, 1);
      labelled.push({ line, ...first });
      section = line.sections.at(-1);
      continue;
    }
    const own = line.sections.at(-1);
    if (own !== section && own?.label === undefined) open = open.filter(({ level }) => level <= (own?.level ?? 0));
    section = own;
    if (line.kind === 'heading' && own?.label !== undefined && !readLabel(line.text)) {
      // Printed without a number, or as 第一部分: it is not counted, and ends what was counted below its level.
      open = open.filter(({ level }) => level < line.level);
      continue;
    }
    const typed = typedLabel(line);
    const level = typed?.level ?? (line.kind === 'heading' ? line.level : 0);
    if (level === 0) continue;
    open = open.filter((each) => each.level <= level);
    const parentLevel = open.findLast((each) => each.level < level)?.level ?? 0;
    if (open.at(-1)?.level !== level) open.push({ level, group: groups++ });
    const group = open.at(-1)!.group;
    const value = typed?.value ?? (computed.get(group) ?? 0) + 1;
    computed.set(group, value);
    const number = { level: level as Label['level'], value };
    labelled.push({ line, ...number, last: lastIn(line.text, number), typed, parentLevel, group });
  }
  return labelled;
}

function lastIn(text: string, { level, value }: Pick<LabelledLine, 'level' | 'value'>): number {
  if (level === 1) return value;
  let last = value;
  // 2. is the beginning of a decimal too: a number begins a sentence, and words follow it.
  if (level === 3) {
    for (const [, next] of text.matchAll(/[。；](\d{1,2})[.．、](?=[\u4e00-\u9fff“《])/g))
      if (Number(next) === last + 1) last += 1;
    return last;
  }
  while (last < 20 && text.includes(printLabel({ level, value: last + 1 }))) last += 1;
  return last;
}
