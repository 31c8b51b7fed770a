import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { evaluate, type Kit, kept, settings, withoutOptimizing } from './evaluate.ts';

/**
 * The file that `node` is given. It answers `--version` alone; for the rest it loads the program with the code that an
 * earlier run of the same verb compiled, kept beside the program, where whoever may write may change the program too.
 */

/** Put in when the kit is made. */
declare const kit: Kit;

const [verb = '', ...rest] = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < 20) {
  writeSync(2, `fazhi 需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。\n`);
  process.exitCode = 2;
} else if (rest.length === 0 && (verb === '--version' || verb === '-V')) writeSync(1, `${kit.version}\n`);
else start();

function start(): void {
  if (isMainThread) withoutOptimizing(1000);
  const file = join(__dirname, kit.program);
  const ofVerb = join(__dirname, 'compiled', `${process.version}-${process.arch}-${kit.hash}-${verb}.bin`);
  const isVerb = /^[a-z][a-z-]*$/.test(verb);
  const cachedData = isVerb ? readIfThere(ofVerb) : undefined;
  // Every character is a byte: the engine keeps half of what it would of UTF-8.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData && { cachedData }) });
  if (isMainThread && isVerb) {
    process.on('exit', (code) => {
      if (code > 1) return;
      if (!cachedData || script.cachedDataRejected) keepCode(ofVerb, script);
      keepSnapshot();
    });
  }
  evaluate(script.runInThisContext(), require, file).start();
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Flags are part of what compiled code is checked against. */
function keepCode(path: string, script: Script): void {
  setFlagsFromString('--no-opt');
  keep(path, (temporary) => writeFileSync(temporary, script.createCachedData()));
}

/**
 * The start script says of which kit, Node and processor a snapshot would have to be. A Node that cannot make one leaves
 * an empty file, so that it is not asked again. Where a machine is used once, it would never be used.
 */
function keepSnapshot(): void {
  const { FAZHI_SNAPSHOT: wanted, CI } = process.env;
  const [, launcher] = process.argv;
  const of = join(__dirname, kept.of);
  if (!wanted || CI || !launcher || !isOfThisNode(wanted) || readIfThere(of)?.toString() === `${wanted}\n`) return;
  const builder = join(__dirname, 'snapshot.cjs');
  keep(join(__dirname, kept.start), (temporary) => {
    rmSync(of, { force: true });
    const args = [...settings, '--snapshot-blob', temporary, '--build-snapshot', builder, launcher];
    // Loaded here alone: it takes a tenth of what Node does to start.
    const { spawnSync } = process.getBuiltinModule('node:child_process');
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', windowsHide: true });
    if (status !== 0) writeFileSync(temporary, '');
  });
  keep(of, (temporary) => writeFileSync(temporary, `${wanted}\n`));
}

/** What stands in the path may be a program that chooses among several Nodes. */
function isOfThisNode(wanted: string): boolean {
  if (process.platform === 'win32') return true;
  const { ino, size, mtimeMs } = statSync(process.execPath);
  return wanted.includes(` ${ino}-${size}-${Math.floor(mtimeMs / 1000)} `);
}

/** Writes whole or not at all. A kit that cannot be written to goes without. */
function keep(path: string, write: (temporary: string) => void): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    write(temporary);
    renameSync(temporary, path);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
}
