import { requireArgument } from '../../message/index.ts';
import {
  chief,
  duty,
  existing,
  lacking,
  mattersEnd,
  measureEnd,
  nextTime,
  numberBefore,
  otherStart,
  planEnd,
  planObject,
  pressing,
  problemEnd,
  remedyAlone,
  remedyEnd,
  solving,
  thisTime,
  workEnd,
  workObject,
} from './heading-words.ts';

/** One of the four parts that a report has to have. */
export type PartClass = 'achievements' | 'problems' | 'leadership-duty' | 'next-year';
/** What a part of a report is about; `theme`: an achievement under a heading of its own wording; `mixed`: two parts in one. */
export type HeadingClass = PartClass | 'mixed' | 'theme' | 'other';

/** What a heading announces. */
export interface HeadingParts {
  readonly class: HeadingClass;
  /** The parts that it names: one, several where they are mixed, none of a theme. */
  readonly parts: readonly PartClass[];
}

/** The longest words that are looked at: no heading is longer. */
const longest = 120;

/**
 * The class of a level-1 heading, with or without its number: by the noun it ends in, the time it names, and whether it
 * is a slogan (法治政府建设与责任落实督察工作规定 names four parts). Whatever names none of them is a theme.
 *
 * @param text a heading, with or without its number
 * @param year the report year where it is known: `2026年重点工作` is of the next one in a report on 2025
 * @returns `achievements`, `problems`, `leadership-duty`, `next-year`, `mixed`, `theme` or `other`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * classifyHeading('二、存在的不足和原因'); // 'problems'
 * ```
 */
export function classifyHeading(text: string, year?: number): HeadingClass {
  requireArgument('text', 'text', text);
  if (year !== undefined) requireArgument('year', 'year', year);
  return headingParts(text, year).class;
}

/** The class of a heading, and the parts it names. */
export function headingParts(text: string, year?: number): HeadingParts {
  const words = bareWords(text);
  if (words === '' || otherStart.test(words)) return { class: 'other', parts: [] };
  const parts = [...new Set(partsIn(words, year))];
  const [only] = parts;
  if (only === undefined) return { class: 'theme', parts };
  return { class: parts.length > 1 ? 'mixed' : only, parts };
}

/** Without number, blanks, marks around it, and what stands in 《》, whose words are another text's. */
const bareWords = (text: string): string =>
  text
    .slice(0, longest)
    .replace(numberBefore, '')
    .replace(/\s+/g, '')
    .replace(/^[【▲■●◆*#]+|[】*#]+$/g, '')
    .replace(/《[^《》]{0,60}》/g, '《》')
    .replace(/[“”‘’"]/g, '')
    .replace(/（[^（）]{0,20}）$|\([^()]{0,20}\)$/, '')
    .replace(/[。：:；;！!…—]{1,8}$/, '');

/** Clause by clause: a heading of several is a slogan, unless a time or a measure comes first. */
function partsIn(words: string, year: number | undefined): readonly PartClass[] {
  const all = words.split(/[，,；;：:]/).filter((clause) => clause !== '');
  const clauses = all.filter((clause) => !thisTime.test(clause) || isNext(clause, year));
  const [first = '', ...others] = clauses.length > 0 ? clauses : all;
  if (others.length === 0)
    return clauses.length < all.length && isNext(words, year) ? ['next-year'] : partsOfClause(first, year);
  if (/^对[照标]/.test(first) && others.length === 1) return partsOfClause(others[0]!, year);
  if (isNext(first, year)) return ['next-year'];
  if (isDuty(words)) return ['leadership-duty'];
  const each = [first, ...others].map((clause) => partsOfClause(clause, year));
  if (each.every((parts) => parts.length > 0)) return each.flat();
  const last = others.at(-1)!;
  const toldLast = /^(?:仍|还|也|主要|但|而)?.{0,4}存在/.test(last) ? partsOfClause(last, year) : [];
  return toldLast.includes('problems') ? toldLast : [];
}

/** The parts that the coordinated nouns of a clause name: 存在的问题和下一步打算. */
function partsOfClause(clause: string, year: number | undefined): readonly PartClass[] {
  const segments = clause.split(/以及|[和与及、暨/／+＋&]|并(?=存在)/).filter((segment) => segment !== '');
  const told: PartClass[] = [];
  const duties = isDuty(clause);
  let before = '';
  segments.forEach((segment, index) => {
    const part = partOfSegment(segment, { before, previous: told.at(-1), year });
    const isLast = index === segments.length - 1;
    // 主要成效和启示: a short noun more does not make it a slogan; a long one does.
    if (part !== undefined) told.push(part);
    else if (isLast && segment.length > 4 && !duties) told.length = 0;
    before += segment;
  });
  if (!duties) return told;
  return ['leadership-duty', ...told.filter((part, index) => !isOfDuty(part, index, clause, segments))];
}

/** 情况 behind the duty is that of the duty; so is 成效. Before its subject stands another part. */
function isOfDuty(part: PartClass, index: number, clause: string, segments: readonly string[]): boolean {
  if (part === 'leadership-duty') return true;
  if (part !== 'achievements') return false;
  const at = clause.search(chief);
  const workBefore = segments
    .slice(0, index + 1)
    .some((segment) => workEnd.test(segment) && clause.indexOf(segment) + segment.length < at);
  return !workBefore;
}

interface Around {
  /** The words of the clause before the segment. */
  readonly before: string;
  /** What the segment before it names. */
  readonly previous: PartClass | undefined;
  readonly year: number | undefined;
}

function partOfSegment(segment: string, { before, previous, year }: Around): PartClass | undefined {
  if (nextTime.test(segment)) return 'next-year';
  const lead = leadOf(segment, problemEnd);
  if (lead !== undefined && (existing.test(lead) || lacking.test(segment) || !solving.test(before + lead)))
    return 'problems';
  if (previous === 'problems' && remedyEnd.test(segment) && !isNext(segment, year)) return 'problems';
  if (previous === 'next-year' && (measureEnd.test(segment) || remedyEnd.test(segment))) return 'next-year';
  if (isDuty(segment) && (isTold(segment) || !pressing.test(before + segment))) return 'leadership-duty';
  if (remedyAlone.test(segment)) return 'next-year';
  const ofNext = isNext(segment, year);
  const ofThis = /今年|一年来|本年度|过去一年/.test(segment) || (year !== undefined && segment.includes(`${year}年`));
  const plan = leadOf(segment, planEnd) ?? leadOf(segment, mattersEnd);
  if (plan !== undefined && !(ofThis && mattersEnd.test(segment)))
    return isObject(plan, planObject) ? undefined : 'next-year';
  const work = leadOf(segment, workEnd);
  if (work !== undefined) {
    if (ofNext && measureEnd.test(segment)) return 'next-year';
    if (segment.endsWith('重点工作') && !ofThis) return isObject(work, planObject) ? undefined : 'next-year';
    return isObject(work, workObject) ? undefined : 'achievements';
  }
  if (ofNext) return 'next-year';
  return /^(?:20\d\d年度?|今年|一年来|本年度).*工作$/.test(segment) || mattersEnd.test(segment)
    ? 'achievements'
    : undefined;
}

/** The words before those that a pattern finds at the end; undefined where it finds none. */
function leadOf(segment: string, end: RegExp): string | undefined {
  const at = segment.search(end);
  return at === -1 ? undefined : segment.slice(0, at);
}

/** A verb takes the noun as its object, and no 的 stands between them. */
const isObject = (lead: string, verbs: RegExp): boolean => !/的(?:主要|突出|具体)?$/.test(lead) && verbs.test(lead);

function isNext(words: string, year: number | undefined): boolean {
  if (nextTime.test(words)) return true;
  if (year !== undefined) return [...words.matchAll(/(20\d\d)年/g)].some(([, each]) => Number(each) > year);
  return /^20\d\d年度?，?[^，]{0,12}(?:将|拟|继续)/.test(words);
}

const isTold = (words: string): boolean => /(?:情况|报告|履职|述法|做法|举措|成效)$/.test(words);

/** The chief of an organ does his duty: told of, not pressed for. */
function isDuty(words: string): boolean {
  const told = isTold(words);
  if (/第一责任人/.test(words)) {
    if (told) return true;
    if (pressing.test(words)) return false;
    const [first = ''] = words.split('，');
    return (
      chief.test(first.replace('第一责任人', '')) ||
      (first === words && /第一责任人(?:的?(?:职责|责任|作用))?$/.test(words))
    );
  }
  if (!chief.test(words) || pressing.test(words)) return false;
  const subject = words.search(chief);
  return (
    duty.test(words.slice(subject)) &&
    (told || /主要|党政|一把手/.test(words)) &&
    (told || /履|述法|尽[责职]|职责/.test(words))
  );
}
