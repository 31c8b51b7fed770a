import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * The file that `node` is given. It answers `--version` alone; for the rest it loads the program with the code that an
 * earlier run of the same verb compiled, kept beside the program, where whoever may write may change the program too.
 */

/** Put in when the kit is made. */
declare const kit: { readonly version: string; readonly program: string; readonly hash: string };

const [verb = '', ...rest] = process.argv.slice(2);

if (Number.parseInt(process.versions.node, 10) < 20) {
  writeSync(2, `fazhi 需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。\n`);
  process.exitCode = 2;
} else if (rest.length === 0 && (verb === '--version' || verb === '-V')) writeSync(1, `${kit.version}\n`);
else start();

function start(): void {
  if (isMainThread) withoutOptimizing();
  const file = join(__dirname, kit.program);
  const kept = join(__dirname, 'compiled', `${process.version}-${process.arch}-${kit.hash}-${verb}.bin`);
  const isVerb = /^[a-z][a-z-]*$/.test(verb);
  const cachedData = isVerb ? readIfThere(kept) : undefined;
  const script = new Script(readFileSync(file, 'utf8'), { filename: file, ...(cachedData && { cachedData }) });
  if (isMainThread && isVerb && (!cachedData || script.cachedDataRejected)) {
    process.on('exit', (code) => {
      if (code <= 1) keep(kept, script);
    });
  }
  script.runInThisContext()(require, module, module.exports, pathToFileURL(file).href);
}

/**
 * What runs once is not worth the optimizing compiler, which costs a quarter of a single build. After a second it is
 * allowed again, for batches.
 */
function withoutOptimizing(): void {
  setFlagsFromString('--no-opt');
  setTimeout(() => setFlagsFromString('--opt'), 1000).unref();
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Flags are part of what compiled code is checked against. A kit that cannot be written to goes without. */
function keep(path: string, script: Script): void {
  const temporary = `${path}.${process.pid}`;
  setFlagsFromString('--no-opt');
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, path);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
}
