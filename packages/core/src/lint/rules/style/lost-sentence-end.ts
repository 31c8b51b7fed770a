import type { Place } from '../../../model/place.ts';
import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';

/** Shorter than the first it may be an entry or a heading, unless it stops at a comma. */
const [shortest, shortestTold, shortestRunOn, shortestOpen] = [30, 20, 10, 8];
const ended = /[。！？；：…’）》〉」』】)\]>|:;.!?—_-]$|[。；！？][，、,]$|[。！？；：…]”$/;
const open = /(?<![。；！？])[，、,]$/;
const notProse =
  /^(?:附件|附[:：]|抄送|主送|联系|发布|来源|注[:：]|备注|说明[:：]|签发|印发)|\d{4}年\d{1,2}月\d{1,2}日(?:印\s?发)?$|[|\t]/;

/** Prose that breaks off: a paragraph of sentences without a mark at its end. */
export const lostSentenceEnd = defineRule('style/lost-sentence-end', ({ lines }, say) => {
  const told = toldHeadings(lines);
  const prose = lines.filter((line, at) => isProse(line) || told.has(line) || runsOn(line, lines[at - 1]));
  const found = prose.filter(({ text }) => !ended.test(text.trimEnd()));
  // Lines that a conversion has cut are no paragraphs.
  if (found.length > 2 && found.length * 5 > prose.length) return;
  for (const line of found) {
    const end = line.text.trimEnd().length;
    const start = end - 1;
    say({
      line,
      start,
      end,
      actual: line.text.slice(Math.max(0, end - 8), end),
      ...(open.test(line.text.trimEnd()) && { subject: '，' }),
    });
  }
});

/** （二）抓实规范化，组织培训，严格落实制度, where （一） or （三） beside it is told in sentences that end. */
function toldHeadings(lines: readonly Line[]): ReadonlySet<Line> {
  const told = new Set<Line>();
  for (const level of [1, 2, 3, 4]) {
    const at = lines.flatMap((line, index) => (isHeading(line, level) ? [index] : []));
    for (const [order, index] of at.entries()) {
      const beside = [at[order - 1], at[order + 1]];
      if (
        isClauses(lines[index]!) &&
        hasNothingBelow(lines, index) &&
        beside.some((other) => other !== undefined && isTold(lines, other))
      )
        told.add(lines[index]!);
    }
  }
  return told;
}

const isHeading = (line: Line, level: number) => line.kind === 'heading' && line.level === level && !line.attachment;
/** Below a heading stands its text; what has none is a text itself. */
function hasNothingBelow(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1];
  return next === undefined || (next.kind === 'heading' && next.level <= lines[index]!.level);
}
const isClauses = ({ text }: Line) => text.includes('，') && text.length >= shortestTold;
/** It is clauses with a full stop, or its text runs on behind it in the same paragraph. */
function isTold(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]];
  return (
    (next?.kind === 'paragraph' && isInOneParagraph(line.place, next.place)) ||
    (isClauses(line) && line.text.trimEnd().endsWith('。'))
  );
}

const isInOneParagraph = (one: Place | undefined, other: Place | undefined): boolean =>
  one?.line === other?.line && one?.paragraph === other?.paragraph && (one?.line ?? one?.paragraph) !== undefined;

/** （二）普法实效不强。主要是形式单一，缺乏针对性: behind its heading in one paragraph stands a text, however short. */
const runsOn = (line: Line, before: Line | undefined): boolean =>
  line.kind === 'paragraph' &&
  before?.kind === 'heading' &&
  isInOneParagraph(before.place, line.place) &&
  line.attachment === undefined &&
  line.text.length >= shortestRunOn;

/** It says something in clauses: a heading has none, or no full stop within. */
const isProse = ({ kind, text: typed, attachment, sections }: Line): boolean => {
  const text = typed.trimEnd();
  return (
    attachment === undefined &&
    text.length >= (open.test(text) && sections.length > 0 ? shortestOpen : shortest) &&
    !notProse.test(text) &&
    (kind === 'paragraph'
      ? /。.|[，,].{1,80}，|[，、,]$/.test(text)
      : (kind === 'heading' || kind === 'item') && /。./.test(text))
  );
};
