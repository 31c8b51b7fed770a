import { derivedFrom } from '../../../model/pack/metric.ts';
import type { Passage } from '../../../model/redline/passage.ts';
import type { PassageEdit } from '../../../model/redline/redline.ts';
import type { EditionId } from '../../../model/report/edition.ts';
import { lineOf, neighboursOf } from '../../../redline/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { linesOf, placeLines } from './home-lines.ts';
import { homesOf } from './homes-of.ts';
import { type Compared, compared } from './update-wording.ts';

/** A paragraph or row of an edited file, or of the draft, that stands in no source as it stands in the file. */
export interface Unplaced {
  /** `level` of a heading that is one of another level, or none: its words stand. */
  readonly kind: 'came' | 'went' | 'level';
  /** Its words, those of a row apart by a bar; of `level` before them what it was and what it is. */
  readonly text: string;
  /** The words before and after it in the file that it is in. */
  readonly before: string;
  readonly after: string;
  /** The heading it stands below. */
  readonly section: string;
}

/** A draft before the wording of a file was written into it, and after. */
export interface BothDrafts {
  readonly before: Draft;
  readonly now: Draft;
  /** The file beside the one of the draft before. */
  readonly was: Compared;
  /** Metrics whose new values were written: other figures that are computed from them read otherwise by that. */
  readonly updated: readonly string[];
  /** What of the head was written home as well. */
  readonly title: string | undefined;
}

/**
 * What stands in an edited file and, now that its wording is written home, not in the draft; and the other way round. Of what
 * stands around the text and of annexes, which are made from data, every edit is one, unless the draft now prints it so: a row whose
 * value was written home.
 */
export async function findUnplaced(
  { before: first, now, was, updated, title }: BothDrafts,
  asked: readonly Passage[],
  edition: EditionId,
): Promise<readonly Unplaced[]> {
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
  return [
    ...around.flatMap((edit) => unplaced(edit, was.before, was.after)),
    ...inText.filter((edit) => !isFollowing(edit, following)).flatMap((edit) => unplaced(edit, is.before, is.after)),
  ].filter(({ text }) => text.replace(/\s+/g, '') !== title);
}

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
  if (edit.kind === 'changed' && edit.level && squeezed(edit.before) === squeezed(edit.after))
    return told('level', after, edit.to, `${levelName(edit.level.from)}改成${levelName(edit.level.to)}：`);
  return edit.kind === 'moved' || squeezed(edit.before) !== squeezed(edit.after) ? told('came', after, edit.to) : [];
}

const levelName = (level: number | undefined): string => (level === undefined ? '正文' : `${level}级标题`);

function told(kind: Unplaced['kind'], passages: readonly Passage[], index: number, lead = ''): readonly Unplaced[] {
  const passage = passages[index] as Passage;
  const text = lineOf(passage);
  return text === '' ? [] : [{ kind, text: lead + text, ...neighboursOf(passages, index), section: passage.section }];
}

/** What it says, without its number and however it is spaced. */
const squeezed = ({ cells }: Passage): string =>
  cells.map(({ text, label }) => text.slice(label).replace(/\s+/g, '')).join('|');
