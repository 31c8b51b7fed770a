import { UsageError } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShard, jobsOf, shardOf } from '../src/batch/share.ts';

const targets = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 30 });

describe('inShard', () => {
  it('deals every target to one shard and no target to two', () => {
    fc.assert(
      fc.property(targets, fc.integer({ min: 1, max: 40 }), (all, of) => {
        const shards = Array.from({ length: of }, (_, at) => inShard(all, { index: at + 1, of }));
        expect(shards.flat().sort()).toEqual([...all].sort());
        const sizes = shards.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('deals alike in whatever order targets are named, and keeps that order', () => {
    fc.assert(
      fc.property(targets, fc.integer({ min: 1, max: 9 }), fc.nat(8), (all, of, at) => {
        const shard = { index: (at % of) + 1, of };
        const dealt = inShard(all, shard);
        expect(dealt).toEqual(all.filter((target) => dealt.includes(target)));
        expect([...inShard([...all].reverse(), shard)].sort()).toEqual([...dealt].sort());
      }),
    );
  });
});

describe('shardOf', () => {
  it('reads i/n', () => expect(shardOf('2/5')).toEqual({ index: 2, of: 5 }));
  it.each(['0/5', '6/5', '1/0', '1', '/', 'a/b', '1/2/3', ' 1/2', '-1/2', '1.5/2', ''])('refuses %j', (value) => {
    expect(() => shardOf(value)).toThrow(UsageError);
  });
});

describe('jobsOf', () => {
  it.each([
    [undefined, 1, 8, 1],
    [undefined, 4, 8, 1],
    [undefined, 5, 8, 5],
    [undefined, 3000, 8, 8],
    ['3', 3000, 8, 3],
    ['16', 3000, 8, 16],
    ['16', 2, 8, 2],
    ['2', 0, 8, 1],
  ])('%s for %i targets on %i processors is %i', (value, many, processors, jobs) => {
    expect(jobsOf(value, many, processors)).toBe(jobs);
  });
  it.each(['0', '-1', '1000', 'two', '1.5', ''])('refuses %j', (value) => {
    expect(() => jobsOf(value, 9, 2)).toThrow(/应为1到999的整数/);
  });
});
