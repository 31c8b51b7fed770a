import { derivedFrom } from '../../../../model/pack/metric.ts';
import type { Passage } from '../../../../model/redline/passage.ts';
import type { PassageEdit } from '../../../../model/redline/redline.ts';
import type { EditionId } from '../../../../model/report/edition.ts';
import { lineOf, neighboursOf } from '../../../../redline/index.ts';
import type { Draft } from '../../../draft/draft.ts';
import { plainFigure } from '../../plain-figure.ts';
import type { RefusedUpdate } from '../../update-facts.ts';
import { headingLevel } from '../arrivals.ts';
import { linesOf, placeLines } from '../home-lines.ts';
import { homesOf } from '../homes-of.ts';
import { type Compared, compared } from '../update-wording.ts';
import { refusedNumbers } from './refused-numbers.ts';
import type { Unplaced } from './unplaced.ts';

/** A draft before the wording of a file was written into it, and after. */
export interface BothDrafts {
  readonly before: Draft;
  readonly now: Draft;
  /** The file beside the one of the draft before. */
  readonly was: Compared;
  /** Metrics whose new values were written: other figures that are computed from them read otherwise by that. */
  readonly updated: readonly string[];
  /** Metrics whose new values were not written. */
  readonly refused: readonly RefusedUpdate[];
  /** What of the head was written home as well. */
  readonly title: string | undefined;
}

/** A figure of one that was written home, or computed from it, that nobody typed anew: the next draft prints another. */
export interface FollowingFigure {
  readonly metric: string;
  /** As the file has it, and as the next draft prints it. */
  readonly was: string;
  readonly is: string;
  /** The sentence or heading of the file that it stands in. */
  readonly text: string;
}

/** What found no place, and what changes though nobody changed it. */
export interface UnplacedAndFollowing {
  readonly unplaced: readonly Unplaced[];
  readonly following: readonly FollowingFigure[];
}

/**
 * What stands in an edited file and, now that its wording is written home, not in the draft; and the other way round. Of what
 * stands around the text and of annexes, which are made from data, every edit is one, unless the draft now prints it so: a row whose
 * value was written home.
 */
export async function findUnplaced(
  { before: first, now, was, updated, refused, title }: BothDrafts,
  asked: readonly Passage[],
  edition: EditionId,
): Promise<UnplacedAndFollowing> {
  const is = now === first ? was : await compared(now, asked, edition);
  const ownBefore = placeLines(was.before, linesOf(homesOf(first)));
  const ownNow = placeLines(is.before, linesOf(homesOf(now)));
  const isAround = (to: number) => was.origins[to] !== undefined && !ownBefore[was.origins[to] as number];
  const differs = new Set(is.edits.flatMap((edit) => ('to' in edit ? [edit.to] : [])));
  const around = was.edits.filter(
    (edit) => 'from' in edit && !ownBefore[edit.from] && (!('to' in edit) || differs.has(edit.to)),
  );
  const inText = is.edits.filter((edit) => ('to' in edit ? !isAround(edit.to) : ownNow[edit.from] !== undefined));
  const following = followers(now, updated);
  const numbers = refusedNumbers(refused, following);
  const left = inText.filter((edit) => !isFollowing(edit, following));
  const homeless = [
    ...around.flatMap(
      (edit) =>
        numbers.of(edit, was.after) ??
        unplaced(edit, was.before, was.after).map((each) => ({ ...each, reason: reasonAround(edit) })),
    ),
    ...left.flatMap((edit) => numbers.of(edit, is.after) ?? unplaced(edit, is.before, is.after)),
  ].filter(({ text }) => text.replace(/\s+/g, '') !== title);
  return { unplaced: homeless, following: inText.flatMap((edit) => figuresOf(edit, following)) };
}

const figuresOf = (edit: PassageEdit, following: ReadonlySet<string>): readonly FollowingFigure[] =>
  edit.kind === 'changed'
    ? edit.words.flatMap(({ of, metric, cell, start, end, words }) =>
        of === 'data' && metric !== undefined && following.has(metric)
          ? [
              {
                metric,
                was: words,
                is: edit.before.cells[cell]!.text.slice(start, end),
                text: edit.after.cells.map(({ text }) => text).join(' '),
              },
            ]
          : [],
      )
    : [];

/** What stands around the text has a source of another kind. */
const reasonAround = (edit: PassageEdit): string =>
  ('before' in edit ? edit.before : edit.after).kind === 'row'
    ? '这张表由 facts.yaml、tasks.yaml、evidence.yaml 里的数据生成，请改那里'
    : '这一处不是正文，由 report.yaml 等文件里的数据生成，请改那里';

function followers({ ledger }: Draft, updated: readonly string[]): ReadonlySet<string> {
  const computed = [...ledger.entries.values()].filter(({ metric }) =>
    derivedFrom(metric).some((id) => updated.includes(id)),
  );
  return new Set([...updated, ...computed.map(({ metric }) => metric.id)]);
}

const isFollowing = (edit: PassageEdit, following: ReadonlySet<string>): boolean =>
  edit.kind === 'changed' &&
  edit.words.length > 0 &&
  edit.words.every(({ of, metric }) => of === 'form' || (metric !== undefined && following.has(metric)));

function unplaced(edit: PassageEdit, before: readonly Passage[], after: readonly Passage[]): readonly Unplaced[] {
  if (edit.kind === 'inserted') return told('came', after, edit.to);
  if (edit.kind === 'deleted') return told('went', before, edit.from);
  if (edit.kind === 'changed' && edit.level && squeezed(edit.before) === squeezed(edit.after)) {
    // Typed as text with its number, it is the heading that it was.
    if (edit.level.to === undefined && headingLevel(edit.after) === edit.level.from) return [];
    const line = told('level', after, edit.to, `${levelName(edit.level.from)}改成${levelName(edit.level.to)}：`);
    return edit.level.from === undefined ? line.map((each) => ({ ...each, reason: sentence })) : line;
  }
  return edit.kind === 'moved' || squeezed(edit.before) !== squeezed(edit.after) ? told('came', after, edit.to) : [];
}

const sentence = '以句号结尾的一段是正文，没有作标题；要作标题的，请去掉句末的标点';

const levelName = (level: number | undefined): string => (level === undefined ? '正文' : `${level}级标题`);

function told(kind: Unplaced['kind'], passages: readonly Passage[], index: number, lead = ''): readonly Unplaced[] {
  const passage = passages[index] as Passage;
  const text = lineOf(passage);
  return text === '' ? [] : [{ kind, text: lead + text, ...neighboursOf(passages, index), section: passage.section }];
}

/** What it says, without its number, however it is spaced and its digits are typed. */
const squeezed = ({ cells }: Passage): string =>
  cells.map(({ text, label }) => plainFigure(text.slice(label))).join('|');
