import { type FoundFigure, findFigures } from '../../numeral/index.ts';
import type { FigureRole } from './figure-match.ts';
import {
  aimed,
  changed,
  compared,
  confined,
  inFull,
  lastYear,
  leadsOn,
  otherOrgan,
  otherSpan,
  planned,
  reached,
} from './words.ts';

/** A figure with the words that may say what it counts. */
export interface PlacedFigure extends FoundFigure {
  /** From the last mark or figure to it, and from it to the next; without quotation marks and blanks. */
  readonly before: string;
  readonly after: string;
  /** Another figure ends the clause behind: what stands there may belong to that one. */
  readonly isFollowed: boolean;
  /** Clauses of the sentence since the figure before, and whether there is none. */
  readonly between: string;
  readonly opensSentence: boolean;
  readonly role: FigureRole;
  /** Why no metric can be told for sure, whatever the words say. */
  readonly doubt?: string | undefined;
}

const mark = /[,;:()。!?\n]/u;
const stop = /[。!?\n]/u;
const bare = (words: string): string => inFull(words.replace(/[“”"‘’'《》\s]/gu, ''));

/** 综治（矛调）中心, 村（社区）: what brackets explain without a figure of its own is passed over. */
const explanation = /\([^()\d]{1,12}\)/gu;

/** The figures of one paragraph in half width, each with what stands around it. */
export function placeFigures(
  typed: string,
  path: readonly string[],
  year: number | undefined,
): readonly PlacedFigure[] {
  const figures = findFigures(typed);
  const plain = typed.replace(explanation, (words) => ' '.repeat(words.length));
  const isPlan = path.some((title) => planned.test(title));
  const placed: PlacedFigure[] = [];
  let clauseAt = 0;
  let sentenceAt = 0;
  let read = 0;
  figures.forEach((figure, index) => {
    const previous = figures[index - 1];
    const following = figures[index + 1];
    let betweenAt = previous?.end ?? 0;
    for (; read < figure.start; read++) {
      const char = plain[read]!;
      if (mark.test(char)) clauseAt = read + 1;
      if (stop.test(char)) sentenceAt = read + 1;
    }
    read = Math.max(read, figure.end);
    const opensSentence = !previous || previous.end <= sentenceAt;
    if (opensSentence) betweenAt = sentenceAt;
    const from = Math.max(clauseAt, previous?.end ?? 0);
    const until = endOfClause(plain, figure.end, following?.start ?? plain.length);
    const isFollowed = following !== undefined && until === following.start;
    const behind = bare(plain.slice(figure.end, until));
    const sentence = plain.slice(sentenceAt, figure.start);
    const earlier = placed.at(-1);
    const around = { plain, from, sentence, until, isPlan, year, earlier: opensSentence ? undefined : earlier };
    placed.push({
      ...figure,
      before: bare(plain.slice(from, figure.start)),
      after: isFollowed && /^[、和及与]/u.test(behind) ? '' : behind,
      isFollowed,
      between: bare(plain.slice(Math.min(betweenAt, from), from)),
      opensSentence,
      ...roleOf(figure, around),
    });
  });
  return placed;
}

function endOfClause(plain: string, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (mark.test(plain[at]!)) return at;
  return limit;
}

interface Around {
  readonly plain: string;
  readonly from: number;
  readonly sentence: string;
  readonly until: number;
  readonly isPlan: boolean;
  readonly year: number | undefined;
  readonly earlier: PlacedFigure | undefined;
}

function roleOf(figure: FoundFigure, { plain, from, sentence, until, isPlan, year, earlier }: Around) {
  const before = plain.slice(from, figure.start);
  const after = plain.slice(figure.end, until);
  const clauses = sentence.split(mark);
  const doubt = doubtOf(sentence, clauses, after, year);
  const role = ((): FigureRole => {
    if (/[从由](?!严|轻|重)[^,]{0,12}$/u.test(before) && leadsOn.test(after)) return 'from';
    if (earlier?.role === 'from' && reached.test(before)) return 'to';
    if (figure.parsed?.unit.endsWith('百分点') || figure.parsed?.unit === '倍') return 'change';
    if (changed.test(before)) return 'change';
    const said = clauses.at(-1) ?? '';
    if (isPlan || aimed.test(said) || aimed.test(before)) return 'target';
    if (lastYear.test(said) && !compared.test(said)) return 'prior';
    return 'value';
  })();
  return { role, doubt };
}

/** What in the sentence confines its figures to less, or to another time, than the report tells of. */
function doubtOf(sentence: string, clauses: readonly string[], after: string, year: number | undefined) {
  const span = otherSpan.exec(sentence)?.[0] ?? otherSpan.exec(after)?.[0];
  if (span !== undefined) return `“${span}”不是全年`;
  const years = [...sentence.matchAll(/((?:19|20)\d\d)年/gu)].map(([, each]) => Number(each));
  const told = years.at(-1);
  if (year !== undefined && told !== undefined && told !== year && told !== year - 1) return `说的是${told}年`;
  const place = clauses.slice(0, -1).find((clause) => confined.test(clause.trim()) && !/\d/.test(clause));
  if (place !== undefined) return `限于“${place.trim().slice(0, 20)}”`;
  return undefined;
}

/** An organ before the figure whose figures are not the report's; none where it is the metric's own source. */
export function organIn(words: string, source: string | undefined): string | undefined {
  const organ = otherOrgan.exec(words)?.[0];
  if (organ !== undefined && /[向给报送与同]/u.test(organ)) return undefined;
  return organ === undefined || (source !== undefined && organ.endsWith(source)) ? undefined : organ;
}
