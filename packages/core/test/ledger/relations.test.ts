import { describe, expect, it } from 'vitest';
import { makeLedger } from '../../src/ledger/index.ts';
import { relation, relationKey } from '../../src/model/relation.ts';
import { catalogueOf, define, dossierOf } from './dossier-of.ts';

const metrics = [
  define('a', 'count', '件'),
  define('b', 'count', '件'),
  define('c', 'count', '件', { derive: { sum: ['a', 'b'] } }),
  define('r', 'rate', '%', { derive: { ratio: ['a', 'c'] } }),
  define('d', 'count', '件', { derive: { difference: ['c', 'a'] } }),
];

describe('the relations of a ledger', () => {
  it('are what derivations imply, what the pack says and what the dossier says', () => {
    const dossier = { ...dossierOf([]), relations: [relation.parse({ least: ['b'], 'at-most': ['a'] })] };
    const { value, messages } = makeLedger(dossier, catalogueOf(metrics, { least: ['a'], 'at-most': ['c'] }));
    expect(messages).toEqual([]);
    expect(value.relations.map(relationKey)).toEqual(['c = a + b', 'r = a / c', 'c = a + d', 'a <= c', 'b <= a']);
  });
});
