import { type Message, requireArgument, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Acceptance } from '../../model/pack/lock.ts';
import type { Outline } from '../../model/pack/outline.ts';
import type { Place } from '../../model/place.ts';
import { hasPlaceForProse } from '../../outline/index.ts';
import { fingerprintOf, type Lock } from '../../pack/index.ts';
import { carryProse } from '../draft/carry-prose.ts';

/** Prose that stands for a section of the pack, and what the pack says there. */
export interface ProseReview {
  readonly section: string;
  readonly place: Place;
  /** `suspect`: the pack says something else since it was recorded. `unrecorded`: nobody recorded it. */
  readonly state: 'suspect' | 'unrecorded' | 'current';
  /** What the pack says now, and said when it was recorded, where the lock knows. */
  readonly base: string;
  readonly was: string | undefined;
  readonly fingerprint: string;
}

/** What a lock says of the words that prose was written over. */
export type AcceptedWords = Pick<Lock, 'bases' | 'accepted'>;
const nothing: AcceptedWords = { bases: new Map(), accepted: new Map() };
const keyOf = (section: string): string => `prose:${section}`;

/**
 * The prose of a dossier that stands for words of the pack, and whether those are still what they were when somebody
 * recorded them in the dossier's lock.
 *
 * @param outline the pack of the dossier, resolved
 * @param dossier the dossier
 * @param lock the dossier's lock, where it has one
 * @returns sections in the order of the prose, each with what the pack said and says
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * reviewProse(outline, dossier, undefined); // []
 * ```
 */
export function reviewProse(
  outline: Pick<Outline, 'grounds' | 'renamed'>,
  dossier: Dossier,
  lock: AcceptedWords | undefined,
): readonly ProseReview[] {
  requireArgument('object', 'outline', outline);
  requireArgument('dossier', 'dossier', dossier);
  if (lock !== undefined) requireArgument('object', 'lock', lock);
  const { bases, accepted } = lock ?? nothing;
  const { value: carried } = carryProse(dossier, outline);
  const oldNames = new Map([...outline.renamed].map(([old, now]) => [now, old]));
  return [...carried.prose].flatMap(([section, { place }]): readonly ProseReview[] => {
    const base = outline.grounds.get(section) ?? '';
    const recorded = (accepted.get(keyOf(section)) ?? accepted.get(keyOf(oldNames.get(section) ?? section)))?.base;
    if (recorded === undefined && (base === '' || hasPlaceForProse(base))) return [];
    const fingerprint = fingerprintOf(base);
    const state = recorded === undefined ? 'unrecorded' : recorded === fingerprint ? 'current' : 'suspect';
    return [
      { section, place, state, base, was: recorded === undefined ? undefined : bases.get(recorded), fingerprint },
    ];
  });
}

/**
 * A dossier's lock with what the pack says now in the place of this prose.
 *
 * @param lock the lock until now
 * @param reviews the prose that somebody looked at
 * @param acceptance who accepts it, when and why
 * @returns `bases` and `accepted` of the lock
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * acceptProse(undefined, [], {}).accepted.size; // 0
 * ```
 */
export function acceptProse(
  lock: AcceptedWords | undefined,
  reviews: readonly ProseReview[],
  acceptance: Omit<Acceptance, 'base'>,
): AcceptedWords {
  if (lock !== undefined) requireArgument('object', 'lock', lock);
  requireArgument('objects', 'reviews', reviews);
  requireArgument('object', 'acceptance', acceptance);
  const { bases, accepted } = lock ?? nothing;
  const now = reviews.map(
    ({ section, fingerprint }) => [keyOf(section), { ...acceptance, base: fingerprint }] as const,
  );
  const all = new Map([...accepted, ...now]);
  const used = new Set([...all.values()].map(({ base }) => base));
  const texts = [...bases, ...reviews.map(({ fingerprint, base }) => [fingerprint, base] as const)];
  return { bases: new Map(texts.filter(([fingerprint]) => used.has(fingerprint))), accepted: all };
}

/**
 * What the check says of them: what the pack said then and says now. Of prose that nobody recorded only where the dossier
 * has a lock, and in one message.
 */
export function checkProseBases(
  outline: Pick<Outline, 'grounds' | 'renamed'>,
  dossier: Dossier,
  lock: Lock | undefined,
): readonly Message[] {
  if (!lock) return [];
  const reviews = reviewProse(outline, dossier, lock);
  const unrecorded = reviews.filter(({ state }) => state === 'unrecorded');
  return [
    ...reviews.flatMap(({ state, section, place, was, base }) => {
      if (state !== 'suspect') return [];
      const [then, now] = was === undefined ? [undefined, excerpt(sentences(base))] : differing(was, base);
      return [say('prose/suspect', { place, subject: section, actual: then, expected: [now ?? ''] })];
    }),
    ...(unrecorded.length === 0 || lock.packs.size === 0
      ? []
      : [
          say('prose/unrecorded', {
            place: unrecorded[0]?.place,
            actual: unrecorded.map(({ section }) => section).join('、'),
          }),
        ]),
  ];
}

const comments = /\{\{~?!(?:--[\s\S]*?--|[^}]*)~?\}\}/g;
const sentences = (text: string): readonly string[] =>
  text
    .replace(comments, '')
    .split(/(?<=[。；\n])/)
    .map((each) => each.trim());

/** The sentences of each text that the other lacks. */
function differing(then: string, now: string): readonly [string, string] {
  const [old, newer] = [sentences(then), sentences(now)];
  const lacking = (some: readonly string[], other: readonly string[]) => some.filter((each) => !other.includes(each));
  return [excerpt(lacking(old, newer)), excerpt(lacking(newer, old))];
}

function excerpt(lines: readonly string[]): string {
  const text = lines.filter((line) => line !== '').join('');
  return text.length > 80 ? `${text.slice(0, 78)}……` : text;
}
