import { type Outcome, requireArgument, say } from '../message/index.ts';
import { type Acceptance, lockFile, type Pin } from '../model/pack/lock.ts';
import type { Place, Places } from '../model/place.ts';
import { decodeText, parseYaml } from '../source/index.ts';

/** `fazhi.lock` beside a report.yaml or a pack.yaml. */
export interface Lock {
  /** The packs a dossier is made with, or the bases of a pack, by id. */
  readonly packs: ReadonlyMap<string, Pin>;
  /** What patches were accepted against: texts by fingerprint. */
  readonly bases: ReadonlyMap<string, string>;
  /** Who accepted which patch, by the patch's name, `append rev`. */
  readonly accepted: ReadonlyMap<string, Acceptance>;
  readonly places: Places;
}

/**
 * The lock in this file; undefined with messages where it cannot be read. JSON is YAML, so its values have places.
 *
 * @param bytes a fazhi.lock, bytes or text
 * @param file its name, for messages
 * @returns versions and integrity of packs, and accepted bases
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseLock(stringifyLock({ packs: new Map(), bases: new Map() }), 'fazhi.lock').value?.packs.size; // 0
 * ```
 */
export function parseLock(bytes: Uint8Array | string, file: string): Outcome<Lock | undefined> {
  requireArgument('textOrBytes', 'bytes', bytes);
  requireArgument('text', 'file', file);
  const { value: text, messages } = decodeText(bytes, file);
  if (text === undefined || messages.length > 0) return { value: undefined, messages };
  if (!isJson(text))
    return { value: undefined, messages: [say('pack/lock-unreadable', { place: conflictIn(text, file) })] };
  const { value: parsed, messages: found } = parseYaml(text, file, lockFile);
  if (!parsed) return { value: undefined, messages: found };
  const { value, places } = parsed;
  return {
    value: {
      packs: new Map(Object.entries(value.packs)),
      bases: new Map(Object.entries(value.bases)),
      accepted: new Map(Object.entries(value.accepted)),
      places,
    },
    messages: found,
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The line where a merge was left undone, which is how a lock most often breaks. */
function conflictIn(text: string, file: string): Place {
  const line = text.split('\n').findIndex((each) => each.startsWith('<<<<<<<')) + 1;
  return line === 0 ? { file } : { file, line, column: 1 };
}

/**
 * The text of `fazhi.lock`: sorted, one value a line, so that what changed can be read line by line.
 *
 * @param lock pins by pack id, texts of accepted bases by fingerprint, who accepted which patch
 * @returns JSON text that ends in a line feed
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * stringifyLock({ packs: new Map(), bases: new Map() }).startsWith('{'); // true
 * ```
 */
export function stringifyLock(lock: Pick<Lock, 'packs' | 'bases'> & Partial<Pick<Lock, 'accepted'>>): string {
  requireArgument('lock', 'lock', lock);
  const { packs, bases, accepted = new Map<string, Acceptance>() } = lock;
  const pins = sorted(packs).map(([id, { version, integrity }]) => [id, { version, integrity }] as const);
  const acceptances = sorted(accepted).map(
    ([patch, { base, on, by, note }]) => [patch, { base, on, by, note }] as const,
  );
  const file = {
    lockVersion: 1,
    packs: Object.fromEntries(pins),
    bases: Object.fromEntries(sorted(bases)),
    ...(acceptances.length > 0 && { accepted: Object.fromEntries(acceptances) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const sorted = <Value>(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] =>
  [...entries].sort(([left], [right]) => (left < right ? -1 : 1));
