import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInferences } from '../../src/edition/inference/index.ts';
import { publish } from '../../src/index.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { printQuantity } from '../../src/numeral/index.ts';
import { smallDraft } from '../flows/small-draft.ts';
import { type Condition, hasOneAnswer, type Numbers, type Unknown } from './other-worlds.ts';

type Draft = ReturnType<typeof smallDraft>;

/** Which internal facts the gate says can be computed from the public edition. */
async function accused(draft: Draft): Promise<readonly string[]> {
  const { messages } = await publish(draft, { edition: 'public', format: 'md' });
  const found = messages.filter(({ ruleId }) => ruleId === 'output/inferable');
  return [...new Set(found.map(({ reason }) => /“指标(\w+)”/.exec(reason)?.[1] ?? ''))].sort();
}

const most = 12;
const styleOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

/** One metric of a small world: its fact, and what everybody knows of its numbers. */
interface Piece {
  readonly id: string;
  readonly metric: object;
  readonly fact?: object;
  readonly unknowns: readonly Unknown[];
  readonly conditions: readonly Condition[];
  /** The entry of the ledger, had it these numbers. */
  readonly entryWith: (entry: LedgerEntry, numbers: Numbers) => LedgerEntry;
  /** Names of the numbers that its words tell of. */
  readonly names: readonly string[];
  /** What is secret of it where it is internal. */
  readonly secrets: readonly ((numbers: Numbers, entry: LedgerEntry) => string | number)[];
  /** How it can be printed. */
  readonly styles: readonly string[];
}

const count = (id: string) => ({ id, name: `指标${id}`, unit: '件', kind: 'count' });
const upTo = (to: number, from = 0) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const unknown = (name: string, numbers: readonly number[] = upTo(most)): Unknown => ({
  name,
  candidates: () => numbers,
});
/** Far away there are more: 下降100% is said of 1 after 2000 as well, 100% of 299 of 300, or to two places of 29999 of 30000. */
const far = { prior: [2000, 4000, 6000], value: [299, 300], side: [29_999, 30_000] };

function countPiece(id: string, value: number, prior: number | undefined, changes: Partial<Piece> = {}): Piece {
  const names = [id, ...(prior === undefined ? [] : [`${id}.prior`])];
  return {
    id,
    metric: count(id),
    fact: { metric: id, value, ...(prior !== undefined && { prior }) },
    unknowns: names.map((name) => unknown(name, [...upTo(most), ...(name === id ? far.value : far.prior)])),
    conditions: [],
    names,
    entryWith: (entry, numbers) => ({
      ...entry,
      quantity: { form: 'number', value: String(numbers[id]) },
      prior: prior === undefined ? undefined : String(numbers[`${id}.prior`]),
    }),
    secrets: names.map((name) => (numbers) => numbers[name]!),
    styles: ['', ...(prior === undefined ? [] : ['show=prior', 'change=yoy'])],
    ...changes,
  };
}

/** The sum of others, which a fact states. */
function totalPiece(id: string, parts: readonly Piece[], truth: Numbers, isDerived: boolean): Piece {
  const names = parts.map(({ id }) => id);
  const sumOf = (numbers: Numbers, end: string) => names.reduce((sum, name) => sum + numbers[name + end]!, 0);
  const hasPrior = names.every((name) => truth[`${name}.prior`] !== undefined);
  const equals = (end: string): Condition => ({
    names: [id + end, ...names.map((name) => name + end)],
    holds: (numbers) => numbers[id + end] === sumOf(numbers, end),
  });
  return countPiece(id, sumOf(truth, ''), hasPrior ? sumOf(truth, '.prior') : undefined, {
    metric: { ...count(id), ...(isDerived && { derive: { sum: names } }) },
    unknowns: ['', ...(hasPrior ? ['.prior'] : [])].map((end) => ({
      name: id + end,
      candidates: (numbers) => [sumOf(numbers, end)],
    })),
    conditions: [equals(''), ...(hasPrior ? [equals('.prior')] : [])],
  });
}

const perCent = (above: number, below: number): string => String((above * 100) / below);

function ratePiece(numerator: number, denominator: number): Piece {
  return {
    id: 'r',
    metric: { id: 'r', name: '指标r', unit: '%', kind: 'rate' },
    fact: { metric: 'r', numerator, denominator },
    unknowns: [unknown('r.n', [...upTo(most), ...far.side]), unknown('r.d', [...upTo(most, 1), ...far.side])],
    conditions: [{ names: ['r.n', 'r.d'], holds: (numbers) => numbers['r.n']! <= numbers['r.d']! }],
    names: ['r.n', 'r.d'],
    entryWith: (entry, { 'r.n': above = 0, 'r.d': below = 1 }) => ({
      ...entry,
      quantity: { form: 'ratio', value: perCent(above, below), numerator: String(above), denominator: String(below) },
    }),
    secrets: [(numbers) => numbers['r.n']!, (numbers) => numbers['r.d']!, (_, entry) => printQuantity(entry, {})!],
    styles: ['', 'show=numerator', 'show=denominator', 'style=hanzi'],
  };
}

/** A rate that is derived of two metrics. */
function quotientPiece(top: string, bottom: string): Piece {
  return {
    id: 'q',
    metric: { id: 'q', name: '指标q', unit: '%', kind: 'rate', derive: { ratio: [top, bottom] } },
    unknowns: [],
    conditions: [
      { names: [top, bottom], holds: (numbers) => numbers[bottom]! > 0 && numbers[top]! <= numbers[bottom]! },
    ],
    names: [top, bottom],
    entryWith: (entry, numbers) => ({
      ...entry,
      quantity: {
        form: 'ratio',
        value: perCent(numbers[top]!, numbers[bottom]!),
        numerator: String(numbers[top]),
        denominator: String(numbers[bottom]),
      },
    }),
    secrets: [(_, entry) => printQuantity(entry, {})!],
    styles: ['', 'show=numerator'],
  };
}

/** A rate that a fact states in whole per cent, and a relation knows the sides of. */
function statedPiece(top: string, bottom: string, truth: Numbers): Piece {
  const percent = (numbers: Numbers) => Math.floor((numbers[top]! * 100) / numbers[bottom]! + 0.5);
  return {
    id: 's',
    metric: { id: 's', name: '指标s', unit: '%', kind: 'rate' },
    fact: { metric: 's', value: percent(truth) },
    unknowns: [],
    conditions: [
      { names: [top, bottom], holds: (numbers) => numbers[bottom]! > 0 && numbers[top]! <= numbers[bottom]! },
    ],
    names: [top, bottom],
    entryWith: (entry, numbers) => ({ ...entry, quantity: { form: 'number', value: String(percent(numbers)) } }),
    secrets: [percent],
    styles: [''],
  };
}

/** What it was and what it has come to. */
function movePiece(from: number, to: number): Piece {
  return {
    id: 'm',
    metric: count('m'),
    fact: { metric: 'm', from, to },
    unknowns: [unknown('m.from'), unknown('m.to')],
    conditions: [],
    names: ['m.from', 'm.to'],
    entryWith: (entry, numbers) => ({
      ...entry,
      quantity: { form: 'change', from: String(numbers['m.from']), to: String(numbers['m.to']) },
    }),
    secrets: [(numbers) => numbers['m.from']!, (numbers) => numbers['m.to']!],
    styles: ['', 'show=from', 'show=to'],
  };
}

function partsPiece(x: number, y: number): Piece {
  return {
    id: 'p',
    metric: count('p'),
    fact: { metric: 'p', parts: { 甲: x, 乙: y } },
    unknowns: [unknown('p.x'), unknown('p.y')],
    conditions: [],
    names: ['p.x', 'p.y'],
    entryWith: (entry, { 'p.x': one = 0, 'p.y': other = 0 }) => ({
      ...entry,
      quantity: {
        form: 'parts',
        value: String(one + other),
        parts: [
          ['甲', String(one)],
          ['乙', String(other)],
        ],
      },
    }),
    secrets: [
      (numbers) => numbers['p.x']!,
      (numbers) => numbers['p.y']!,
      (numbers) => numbers['p.x']! + numbers['p.y']!,
    ],
    styles: ['', 'show=parts', 'part=甲'],
  };
}

interface World {
  readonly pieces: readonly Piece[];
  readonly relations: readonly object[];
  readonly conditions: readonly Condition[];
  readonly truth: Numbers;
  readonly internal: ReadonlySet<string>;
  /** Style queries by metric. */
  readonly printed: ReadonlyMap<string, readonly string[]>;
}

function draftOf({ pieces, relations, internal, printed }: World): Draft {
  const facts = pieces.flatMap(({ id, fact }) =>
    fact ? [`  - ${JSON.stringify({ ...fact, classification: internal.has(id) ? 'internal' : 'public' })}\n`] : [],
  );
  const sentences = pieces.flatMap(({ id }) =>
    (printed.get(id) ?? []).map((query) => `有[](fact:${id}${query && `?${query}`})。`),
  );
  return smallDraft(
    { 'facts.yaml': `facts:\n${facts.join('')}`, 'prose/work.md': `情况如下。${sentences.join('')}\n` },
    `metrics:\n${pieces.map(({ metric }) => `  - ${JSON.stringify(metric)}\n`).join('')}relations: ${JSON.stringify(relations)}\n`,
  );
}

/** Which internal facts leave nothing to be guessed, found by trying every world that prints the same. */
function determined({ pieces, conditions, truth, printed }: World, { ledger }: Draft): readonly string[] {
  const entryOf = ({ id, entryWith }: Piece, numbers: Numbers) => entryWith(ledger.entries.get(id)!, numbers);
  const isInternal = ({ id }: Piece) => ledger.entries.get(id)?.classification === 'internal';
  const prints = pieces.flatMap((piece): Condition[] => {
    if (isInternal(piece)) return [];
    return (printed.get(piece.id) ?? []).map((query) => {
      const words = new Map<string, string | undefined>();
      const wordsFor = (numbers: Numbers) => {
        const key = piece.names.map((name) => numbers[name]).join();
        if (!words.has(key)) words.set(key, printQuantity(entryOf(piece, numbers), styleOf(query)));
        return words.get(key);
      };
      const said = wordsFor(truth);
      return { names: piece.names, holds: (numbers) => wordsFor(numbers) === said };
    });
  });
  const unknowns = pieces.flatMap((piece) => piece.unknowns);
  const all = [...conditions, ...pieces.flatMap((piece) => piece.conditions), ...prints];
  const isKnown = (piece: Piece) =>
    piece.secrets.some((secret) => {
      const answer = (numbers: Numbers) => secret(numbers, entryOf(piece, numbers));
      return hasOneAnswer({ names: piece.names, answer }, unknowns, all);
    });
  return pieces.flatMap((piece) => (isInternal(piece) && isKnown(piece) ? [piece.id] : [])).sort();
}

const few = fc.integer({ min: 0, max: 3 });
const maybe = <Value>(any: fc.Arbitrary<Value>) => fc.option(any, { nil: undefined, freq: 2 });
const anyWorld: fc.Arbitrary<World> = fc
  .record({
    counts: fc.tuple(few, few, few),
    before: fc.tuple(maybe(few), maybe(few), maybe(few)),
    sums: fc.subarray(['ab', 'bc', 'abc'], { maxLength: 2 }),
    isDerived: fc.boolean(),
    isLimited: fc.boolean(),
    rate: maybe(fc.tuple(few, fc.integer({ min: 1, max: 4 }))),
    quotient: fc.constantFrom('none', 'derived', 'stated'),
    parts: maybe(fc.tuple(few, few)),
    move: maybe(fc.tuple(few, few)),
    /** Of what can be printed, about as much out of five. */
    density: fc.integer({ min: 1, max: 5 }),
  })
  .chain(({ counts, before, sums, isDerived, isLimited, rate, quotient, parts, move, density }) => {
    const truth: Record<string, number> = {};
    const pieces = ['a', 'b', 'c'].map((id, index) => {
      const prior = before[index];
      Object.assign(truth, { [id]: counts[index]!, ...(prior !== undefined && { [`${id}.prior`]: prior }) });
      return countPiece(id, counts[index]!, prior);
    });
    const relations: object[] = [];
    const conditions: Condition[] = [];
    for (const [index, names] of sums.entries()) {
      const id = ['t', 'u'][index]!;
      const whole = totalPiece(
        id,
        pieces.slice(0, 3).filter((piece) => names.includes(piece.id)),
        truth,
        isDerived,
      );
      if (!isDerived) relations.push({ total: id, sum: [...names] });
      const { value, prior } = whole.fact as { value: number; prior?: number };
      Object.assign(truth, { [id]: value, ...(prior !== undefined && { [`${id}.prior`]: prior }) });
      pieces.push(whole);
    }
    if (isLimited && counts[0] <= counts[2]) {
      relations.push({ least: ['a'], 'at-most': ['c'] });
      conditions.push({ names: ['a', 'c'], holds: (numbers) => numbers.a! <= numbers.c! });
    }
    if (quotient !== 'none' && counts[0] <= counts[1] && counts[1] > 0) {
      if (quotient === 'stated') relations.push({ rate: 's', 'rate-of': ['a', 'b'] });
      pieces.push(quotient === 'stated' ? statedPiece('a', 'b', truth) : quotientPiece('a', 'b'));
    }
    if (rate && rate[0] <= rate[1]) {
      pieces.push(ratePiece(...rate));
      Object.assign(truth, { 'r.n': rate[0], 'r.d': rate[1] });
    }
    if (parts) {
      pieces.push(partsPiece(...parts));
      Object.assign(truth, { 'p.x': parts[0], 'p.y': parts[1] });
    }
    if (move) {
      pieces.push(movePiece(...move));
      Object.assign(truth, { 'm.from': move[0], 'm.to': move[1] });
    }
    const ids = pieces.map(({ id }) => id);
    return fc
      .record({
        internal: fc.subarray(ids, { minLength: 1, maxLength: 3 }).map((chosen) => new Set(chosen)),
        printed: fc.tuple(
          ...pieces.map(({ styles }) =>
            fc.tuple(
              ...styles.map((style) => fc.integer({ min: 1, max: 5 }).map((die) => (die <= density ? [style] : []))),
            ),
          ),
        ),
      })
      .map(({ internal, printed }) => ({
        pieces,
        relations,
        conditions,
        truth,
        internal,
        // What is internal is not printed: that would be a leak of another kind.
        printed: new Map(ids.map((id, index) => [id, internal.has(id) ? [] : printed[index]!.flat()])),
      }));
  });

describe('what can be computed from the public edition', () => {
  it('is an error, and nothing else is, in any small world', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const draft = draftOf(world);
        const want = determined(world, draft);
        expect(await accused(draft)).toEqual(want);
      }),
      { numRuns: Number(process.env.FAZHI_RUNS ?? 60) },
    );
  });
});

describe('a large ledger', () => {
  it('is asked about only as long as the budget lasts, and that it did not last is said', async () => {
    const groups = Array.from({ length: 12 }, (_, group) =>
      Array.from({ length: 10 }, (_, part) => `g${group}.p${part}`),
    );
    const metrics = [
      ...groups.flat().map((id) => `  - { id: ${id}, name: 数${id}, unit: 件, kind: count }`),
      ...groups.map((_, group) => `  - { id: g${group}, name: 合计${group}, unit: 件, kind: count }`),
      ...groups.flatMap((parts, group) =>
        parts
          .slice(1)
          .map(
            (part, index) =>
              `  - { id: r${group}.${index}, name: 率${part}, unit: "%", kind: rate, derive: { ratio: [${part}, g${group}] } }`,
          ),
      ),
    ];
    const relations = groups.map((parts, group) => `  - { total: g${group}, sum: [${parts.join(', ')}] }`);
    const facts = groups.flatMap((parts, group) => [
      ...parts.map(
        (id, part) => `  - { metric: ${id}, value: ${part * 7 + 3}${part === 0 ? ', classification: internal' : ''} }`,
      ),
      `  - { metric: g${group}, value: 345 }`,
    ]);
    const printed = groups.flatMap((parts, group) => [
      `[](fact:g${group})`,
      ...parts.slice(1, 5).map((_, index) => `[](fact:r${group}.${index})`),
    ]);
    const { ledger, report } = smallDraft(
      { 'facts.yaml': `facts:\n${facts.join('\n')}\n`, 'prose/work.md': `情况：${printed.join('、')}。\n` },
      `metrics:\n${metrics.join('\n')}\nrelations:\n${relations.join('\n')}\n`,
    );
    const ids = findInferences(report, ledger).map(({ ruleId }) => ruleId);
    expect(ids).toContain('output/inference-unfinished');
  });
});
