import { mkdirSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { unwritable } from '../folder/files/unusable.ts';
import { makeError } from '../message/index.ts';
import { isLeftBehind, ownName } from './own-name.ts';

/** How often it is looked whether the others are done, and at which distance. */
const looks = 1200;
const pause = 25;

/**
 * Does the work while nobody else does any in this folder: no other process, thread or call.
 *
 * Each puts up a flag, a file of its own, and then looks for others: of two who want the same, at least one sees the
 * other, and gives way where the other's name comes first. No flag is ever taken from its owner, so nobody can be robbed
 * of it; one whose process is no more is taken down, whenever it was put up. What is left of unfinished files goes too.
 *
 * @throws InputError `output/locked` where others do not come to an end, `output/unwritable` where no flag can be put up
 */
export async function exclusively<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const flag = ownName('lock');
  try {
    await enter(folder, flag);
    return await work();
  } finally {
    takeDown(folder, flag);
  }
}

async function enter(folder: string, flag: string): Promise<void> {
  let others: readonly string[] = [];
  for (let look = 0; look < looks; look += 1) {
    if (others.every((other) => other > flag)) {
      putUp(folder, flag);
      others = othersIn(folder, flag);
      if (others.length === 0) return;
    }
    if (others.some((other) => other < flag)) takeDown(folder, flag);
    await setTimeout(pause);
    others = othersIn(folder, flag);
  }
  throw makeError('output/locked', { subject: folder, actual: others[0] ?? '' });
}

function putUp(folder: string, flag: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, flag), '');
  } catch (error) {
    throw unwritable(folder, error);
  }
}

function othersIn(folder: string, flag: string): readonly string[] {
  const left = readdirSync(folder).filter((name) => name.startsWith('.fazhi-') && name !== flag);
  const dead = left.filter(isLeftBehind);
  for (const name of dead) takeDown(folder, name);
  return left.filter((name) => name.endsWith('.lock') && !dead.includes(name)).sort();
}

function takeDown(folder: string, name: string): void {
  const path = join(folder, name);
  try {
    unlinkSync(path);
  } catch {
    takeDownSlowly(path);
  }
}

/** For what is gone, or held by another program for a moment, as Windows does; it loads a module of Node's own first. */
function takeDownSlowly(path: string): void {
  try {
    rmSync(path, { force: true, maxRetries: 5 });
  } catch {
    // Where it cannot be removed, others will say what stands in their way.
  }
}
