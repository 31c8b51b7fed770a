import { type Message, requireArgument } from '../../message/index.ts';
import { fnv64 } from '../../tree/index.ts';

/** 基线: findings that are let in, by file, then by rule and words; a number for each that may stand. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is left of the messages, and how many of the baseline's findings are no more. */
export interface Ratchet {
  readonly messages: readonly Message[];
  readonly known: number;
  readonly gone: number;
}

/** Words, not lines: a finding stays known when lines move, and is new when its words change. */
const keyOf = ({ ruleId, reason, actual }: Message) => `${ruleId} ${fnv64(`${reason}\n${actual ?? ''}`)}`;

/**
 * The messages that the baseline does not let in.
 *
 * @param messages the findings of today
 * @param baseline what is let in
 * @returns the messages that are new, and how many the baseline no longer needs
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { messages } = draftFrom(dossier, packs);
 * applyBaseline(messages, baselineOf(messages)).messages; // []
 * ```
 */
export function applyBaseline(messages: readonly Message[], baseline: Baseline): Ratchet {
  requireArgument('messages', 'messages', messages);
  requireArgument('map', 'baseline', baseline);
  const left = new Map([...baseline].map(([file, counts]) => [file, new Map(counts)]));
  const fresh = messages.filter((message) => {
    const counts = left.get(message.file ?? '');
    const count = counts?.get(keyOf(message)) ?? 0;
    if (count > 0) counts?.set(keyOf(message), count - 1);
    return count === 0;
  });
  const gone = [...left.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0);
  return { messages: fresh, known: messages.length - fresh.length, gone };
}

/**
 * A baseline that lets just these messages in; of an older one, only what it knew already.
 *
 * @param messages the findings that are to be let in
 * @param older a baseline that is only to shrink
 * @returns how often each finding is let in
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseBaseline(stringifyBaseline(baselineOf([]))); // baselineOf([])
 * ```
 */
export function baselineOf(messages: readonly Message[], older?: Baseline): Baseline {
  requireArgument('messages', 'messages', messages);
  if (older !== undefined) requireArgument('map', 'older', older);
  const fresh = new Set(older ? applyBaseline(messages, older).messages : []);
  const files = new Map<string, Map<string, number>>();
  for (const message of messages) {
    if (fresh.has(message)) continue;
    const counts = files.get(message.file ?? '') ?? new Map<string, number>();
    counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1);
    files.set(message.file ?? '', counts);
  }
  return files;
}

/**
 * Writes a baseline: sorted, one finding a line.
 *
 * @param baseline what `baselineOf` returned
 * @returns JSON text that ends in a line feed
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * stringifyBaseline(baselineOf([])).endsWith('\n'); // true
 * ```
 */
export function stringifyBaseline(baseline: Baseline): string {
  requireArgument('map', 'baseline', baseline);
  const sorted = [...baseline].sort(byKey).map(([file, counts]) => [file, Object.fromEntries([...counts].sort(byKey))]);
  return `${JSON.stringify({ baselineVersion: 1, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/**
 * Undefined where the text is no baseline.
 *
 * @param text what `stringifyBaseline` wrote
 * @returns undefined where the text is no baseline
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseBaseline('[]'); // undefined
 * ```
 */
export function parseBaseline(text: string): Baseline | undefined {
  requireArgument('text', 'text', text);
  try {
    const { baselineVersion, files } = JSON.parse(text) as { baselineVersion?: unknown; files?: unknown };
    if (baselineVersion !== 1 || typeof files !== 'object' || files === null) return undefined;
    return new Map(
      Object.entries(files).map(([file, counts]) => [
        file,
        new Map(Object.entries(counts as object).filter((pair): pair is [string, number] => Number.isInteger(pair[1]))),
      ]),
    );
  } catch {
    return undefined;
  }
}
