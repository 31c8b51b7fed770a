import { expect, it } from 'vitest';
import { batchProgress, progressWords } from '../src/batch/progress.ts';
import type { Host } from '../src/host.ts';
import { memoryHost } from './memory-host.ts';

/** What is said on stderr while `total` targets are done, `ms` apart. */
function said(total: number, ms: number, changes: Partial<Host> = {}): string {
  let now = 5000;
  const { host, said } = memoryHost(new Map(), { clock: () => now, ...changes });
  const { step, end } = batchProgress(total, host);
  for (let done = 0; done < total; done += 1) {
    now += ms;
    step();
  }
  end();
  return said.stderr;
}

it('says a line for each tenth where stderr is no terminal', () => {
  const lines = said(3000, 25).split('\n');
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe('已完成 300/3000，每秒40.0个，约还需1分8秒');
  expect(lines[9]).toBe('已完成 3000/3000，每秒40.0个，用时1分15秒');
  expect(lines[10]).toBe('');
});

it('draws one line again and again on a terminal, not too often, and clears it', () => {
  const drawings: string[] = [];
  expect(said(3000, 25, { redraw: (line) => void drawings.push(line) })).toBe('');
  expect(drawings).toHaveLength(750 + 1);
  expect(drawings[0]).toBe('[░░░░░░░░░░░░░░░░░░░░] 已完成 1/3000，每秒40.0个，约还需1分15秒');
  expect(drawings[399]).toMatch(/^\[█{10}░{10}\] 已完成 1597\/3000/);
  expect(drawings.at(-1)).toBe('');
  expect(drawings.join('')).not.toContain('\n');
});

it('says nothing of a few targets, nor where nobody holds a clock', () => {
  expect(said(9, 1000)).toBe('');
  expect(batchProgress(3000, memoryHost(new Map()).host).step()).toBeUndefined();
});

it.each([
  [1, 3000, 30_000, '已完成 1/3000，每秒0.0个，约还需24小时59分'],
  [10, 20, 5, '已完成 10/20，每秒2000.0个，约还需1秒'],
  [10, 20, 0, '已完成 10/20'],
])('%i of %i after %i ms: %s', (done, total, ms, words) => {
  expect(progressWords(done, total, ms)).toBe(words);
});
