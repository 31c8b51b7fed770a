import { describe, expect, it } from 'vitest';
import { inputsFirst } from '../../src/model/inputs-first.ts';

const order = (needs: Readonly<Record<string, readonly string[]>>) => {
  const rings: string[] = [];
  const ids = inputsFirst(
    Object.keys(needs),
    (id) => needs[id] ?? [],
    (ring) => void rings.push(ring.join()),
  );
  return [ids.join(), ...rings];
};

describe('inputs first', () => {
  it.each([
    [{ a: ['b', 'c'], b: ['c'], c: [] }, ['c,b,a']],
    [{ a: [], b: ['a', 'a', 'x'] }, ['a,x,b']],
    [{ a: ['a'] }, ['a', 'a']],
    [{ a: ['b'], b: ['c'], c: ['b', 'd'] }, ['d,c,b,a', 'b,c']],
    [{ a: ['b', 'c'], b: ['a'], c: ['a'] }, ['b,c,a', 'a,b', 'a,c']],
  ])('of %j', (needs, expected) => {
    expect(order(needs)).toEqual(expected);
  });

  it('of a chain that no stack holds', () => {
    const last = 100_000;
    const ids = inputsFirst(['0'], (id) => (Number(id) < last ? [String(Number(id) + 1)] : []));
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([last + 1, String(last), '0']);
  });
});
