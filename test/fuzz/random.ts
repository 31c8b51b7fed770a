/** Random choices that are the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  readonly below: (below: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
  /** A small number mostly, a large one at times. */
  readonly size: (most: number) => number;
}

/** mulberry32: four bytes of state, good enough to spoil files with. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of: (items) => items[below(items.length)]!,
    size: (most) => 1 + Math.floor((most - 1) * next() ** 4),
  };
}
