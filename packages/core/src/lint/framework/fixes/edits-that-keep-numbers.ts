import { readNumbers, sameNumbers } from '../../../numeral/index.ts';

/** Words to be put in the place of others. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly fix?: string | undefined;
}

/** As far as words may stand from a number and yet say something of it: 约, a unit; 分别 at the head of a sentence. */
const [near, far] = [24, 120];
const numberLike = /[\d零一二两三四五六七八九十百千万亿廿卅卌几数半翻壹贰叁肆伍陆柒捌玖拾佰仟\p{No}\p{Nd}]/u;
const sentenceEnd = /[。！？；\n]/;
/** A line with more doubtful edits than these has been spoilt; what it says, nobody can prove one by one. */
const most = 50;

/**
 * Those of a line's edits that provably change no number of it: the sentence gives the same values, units and words
 * of precision before and after, ranges as ranges and lists as lists, and no part of 3～5千 or 2千5百 is written anew
 * without the rest. Edits are tried together first, then one by one.
 */
export function editsThatKeepNumbers<E extends Edit>(line: string, edits: readonly E[]): ReadonlySet<E> {
  const kept = new Set<E>();
  const doubtful = edits.filter((edit) => {
    if (touchesNumber(line, edit)) return true;
    kept.add(edit);
    return false;
  });
  let tries = 0;
  for (const group of groupsOf(line, doubtful)) {
    if (keepTogether(line, group)) for (const edit of group) kept.add(edit);
    else
      for (const edit of group) {
        tries += 1;
        if (tries <= most && keepTogether(line, [edit])) kept.add(edit);
      }
  }
  return kept;
}

const touchesNumber = (line: string, { start, end, fix = '' }: Edit): boolean =>
  numberLike.test(line.slice(Math.max(0, start - near), end + near)) || numberLike.test(fix);

/** Edits of one sentence that stand apart, so many at once that a sentence without end is no longer than others. */
function groupsOf<E extends Edit>(line: string, edits: readonly E[]): readonly (readonly E[])[] {
  const groups: E[][] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    const goesOn =
      first &&
      last &&
      last.end <= edit.start &&
      edit.end - first.start <= far &&
      !sentenceEnd.test(line.slice(last.end, edit.start));
    if (goesOn) group!.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function keepTogether(line: string, edits: readonly Edit[]): boolean {
  const [first, last] = [edits[0]!, edits.at(-1)!];
  const from = sentenceBefore(line, first.start);
  const to = sentenceAfter(line, last.end);
  let [after, at] = ['', from];
  for (const { start, end, fix = '' } of edits) {
    after += line.slice(at, start) + fix;
    at = end;
  }
  after += line.slice(at, to);
  const numbers = readNumbers(line.slice(from, to));
  if (!sameNumbers(numbers, readNumbers(after))) return false;
  const composite = numbers.filter((number) => number.composite).map(({ digits }) => digits);
  return edits.every((edit) =>
    composite.every(({ start, end }) => isWhole(line, edit, { start: from + start, end: from + end })),
  );
}

/** The mark that ends the sentence before belongs to it: a number is no label where one stands before it. */
function sentenceBefore(line: string, at: number): number {
  const start = Math.max(0, at - far);
  const words = line.slice(start, at);
  for (let index = words.length - 1; index >= 0; index--) if (sentenceEnd.test(words[index]!)) return start + index;
  return start;
}

function sentenceAfter(line: string, at: number): number {
  const end = line.slice(at, at + far).search(sentenceEnd);
  return end === -1 ? Math.min(line.length, at + far) : at + end + 1;
}

/** The edit leaves the digits of this number alone, writes all of them, or writes them as they were: only in half width. */
function isWhole(line: string, edit: Edit, number: { readonly start: number; readonly end: number }): boolean {
  if (edit.start <= number.start && number.end <= edit.end) return true;
  if (edit.end <= number.start || number.end <= edit.start) return true;
  const digitsOf = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return digitsOf(line.slice(edit.start, edit.end)) === digitsOf(edit.fix ?? '');
}
