import { type PlainMessage, plainMessage, requireArgument } from '../../../message/index.ts';
import { type RollUpPartFile, rollUpPartFile } from '../../../model/roll-up-part.ts';
import type { MemberFigure, RollUpMember } from './member-of.ts';

/**
 * Some of the members of a whole, as one machine of several has read them. Parts are put together in any order and in any groups,
 * and once all are together they are what one machine would have read: ranks, rates and shares of last year are made then,
 * from figures and never from what a part had made of them.
 */
export interface RollUpPart {
  /** Which shards it holds: `2/5`. */
  readonly shards: readonly string[];
  readonly members: readonly RollUpMember[];
  /** What is to be said of members that could not be read. */
  readonly messages: readonly PlainMessage[];
}

/**
 * These parts as one. The same part given twice counts once; of a member that was read differently by two both stay, which `rollUp`
 * says.
 *
 * @param parts in any order
 * @returns members by folder, shards by number, each once
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * mergeRollUpParts([{ shards: ['2/2'], members: [], messages: [] }, { shards: ['1/2'], members: [], messages: [] }]).shards; // ['1/2', '2/2']
 * ```
 */
export function mergeRollUpParts(parts: readonly RollUpPart[]): RollUpPart {
  requireArgument('objects', 'parts', parts);
  const members = eachOnce(parts.flatMap((part) => part.members.map((member) => [keyOf(member), member] as const)));
  const messages = eachOnce(
    parts.flatMap((part) => part.messages.map((message) => [JSON.stringify(plainMessage(message)), message] as const)),
  );
  const shards = [...new Set(parts.flatMap((part) => part.shards))].sort(
    (one, other) => numbersOf(one).of - numbersOf(other).of || numbersOf(one).index - numbersOf(other).index,
  );
  return { shards, members, messages };
}

/**
 * The shards that are not there yet: of each division into n, those of 1 to n that the part doesn't hold.
 *
 * @param part what was put together so far
 * @returns such as `3/5`; empty where nothing is missing
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * missingShards({ shards: ['1/3', '3/3'], members: [], messages: [] }); // ['2/3']
 * ```
 */
export function missingShards(part: RollUpPart): readonly string[] {
  requireArgument('object', 'part', part);
  const there = new Set(part.shards);
  const divisions = new Set(part.shards.map((shard) => numbersOf(shard).of));
  return [...divisions].flatMap((of) =>
    Array.from({ length: of }, (_, at) => `${at + 1}/${of}`).filter((shard) => !there.has(shard)),
  );
}

/**
 * A part as the bytes of a file; the same part, the same bytes.
 *
 * @param part what one machine read
 * @returns JSON in UTF-8
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseRollUpPart(stringifyRollUpPart({ shards: ['1/1'], members: [], messages: [] }))?.shards; // ['1/1']
 * ```
 */
export function stringifyRollUpPart(part: RollUpPart): Uint8Array {
  requireArgument('object', 'part', part);
  const { shards, members, messages } = mergeRollUpParts([part]);
  const file = {
    kind: 'fazhi-rollup',
    version: 1,
    shards,
    members: members.map(plainMember),
    messages: messages.map(plainMessage),
  };
  return new TextEncoder().encode(`${JSON.stringify(file)}\n`);
}

/**
 * The part that a file holds.
 *
 * @param bytes a file of `stringifyRollUpPart`
 * @returns the part; undefined where the file is none, or damaged
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseRollUpPart(encode('{}')); // undefined
 * ```
 */
export function parseRollUpPart(bytes: Uint8Array): RollUpPart | undefined {
  requireArgument('bytes', 'bytes', bytes);
  const read = fileIn(bytes);
  if (!read) return undefined;
  const members = read.members.map(({ names, provisional, figures, ...rest }): RollUpMember => {
    const sound = figures.map(([id, { quantity, prior, place, definition, ...figure }]) => {
      return [id, { ...figure, quantity, prior, place, definition } as MemberFigure] as const;
    });
    return { ...rest, ...(names && { names }), ...(provisional && { provisional }), figures: new Map(sound) };
  });
  return { shards: read.shards, members, messages: read.messages as unknown as readonly PlainMessage[] };
}

function fileIn(bytes: Uint8Array): RollUpPartFile | undefined {
  try {
    return rollUpPartFile.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

const keyOf = (member: RollUpMember): string => JSON.stringify([member.folder, plainMember(member)]);

/** In one order of keys, whoever made it. */
const plainMember = ({ name, folder, year, names, provisional, figures }: RollUpMember) => ({
  name,
  folder,
  year,
  names,
  provisional,
  figures: [...figures].map(([id, { quantity, precision, prior, classification, place, unit, definition }]) => [
    id,
    { quantity, precision, prior, classification, place, unit, definition },
  ]),
});

/** Each key once, in the order of keys. */
function eachOnce<Value>(keyed: readonly (readonly [key: string, value: Value])[]): readonly Value[] {
  return [...new Map(keyed)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

function numbersOf(shard: string): { readonly index: number; readonly of: number } {
  const [index = 0, of = 0] = shard.split('/').map(Number);
  return { index, of };
}
