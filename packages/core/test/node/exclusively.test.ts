import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/folder/index.ts';
import { diskFiles } from '../../src/node/index.ts';

const top = mkdtempSync(join(tmpdir(), 'fazhi-alone-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));
let made = 0;
const newFolder = (): string => {
  made += 1;
  return join(top, String(made));
};
const machine = sha256(new TextEncoder().encode(hostname())).slice(0, 8);

/** A process that is no more: its number is free, unless another has taken it since. */
const deadProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => child.on('exit', resolve));
  return child.pid!;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Reads a number, lets others have their turn, and writes it one higher. */
async function countUp(folder: string): Promise<void> {
  await diskFiles.exclusively!(folder, async () => {
    const path = join(folder, 'count');
    const bytes = await diskFiles.read(path);
    await setImmediate();
    await diskFiles.write(path, bytesOf(String(Number(bytes ?? '0') + 1)));
  });
}
const countIn = (folder: string) => Number(readFileSync(join(folder, 'count'), 'utf8'));

describe('exclusively', () => {
  it('does one work after the other, and leaves nothing but what they wrote', async () => {
    const folder = newFolder();
    await Promise.all(Array.from({ length: 6 }, () => countUp(folder)));
    expect(countIn(folder)).toBe(6);
    expect(readdirSync(folder)).toEqual(['count']);
  });

  it('gives what the work gives, and gives way when it fails', async () => {
    const folder = newFolder();
    expect(await diskFiles.exclusively!(folder, async () => 21)).toBe(21);
    await expect(diskFiles.exclusively!(folder, async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await countUp(folder);
    expect(readdirSync(folder)).toEqual(['count']);
  });

  it('takes away what a process left that is no more, before and after its own name', async () => {
    const folder = newFolder();
    await countUp(folder);
    const dead = await deadProcess();
    for (const name of ['00000000.lock', 'ffffffff.lock', '0a0a0a0a.tmp'])
      writeFileSync(join(folder, `.fazhi-${machine}-${dead}-${name}`), '');
    await countUp(folder);
    expect(readdirSync(folder)).toEqual(['count']);
    expect(countIn(folder)).toBe(2);
  });

  it('leaves what is of another machine, of a process that lives, or of nobody it knows', async () => {
    const folder = newFolder();
    await countUp(folder);
    const others = [
      `.fazhi-00000000-1-00000000.tmp`,
      `.fazhi-${machine}-${process.pid}-00000000.tmp`,
      '.fazhi-notes.txt',
      '报告.docx.123.tmp',
    ].sort();
    for (const name of others) writeFileSync(join(folder, name), '');
    await countUp(folder);
    expect(readdirSync(folder).sort()).toEqual([...others, 'count'].sort());
  });

  it.each(['00000000', 'ffffffff'])('waits for a process that lives: %s', async (last) => {
    const folder = newFolder();
    await countUp(folder);
    const flag = join(folder, `.fazhi-${machine}-${process.pid}-${last}.lock`);
    writeFileSync(flag, '');
    const waiting = countUp(folder);
    // Long enough to be let in, had it not looked.
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    expect(countIn(folder)).toBe(1);
    rmSync(flag);
    await waiting;
    expect(countIn(folder)).toBe(2);
  });

  it('says it where no flag can be put up', async () => {
    writeFileSync(join(top, 'file'), '');
    await expect(countUp(join(top, 'file/below'))).rejects.toMatchObject({ code: 'output/unwritable' });
  });
});
