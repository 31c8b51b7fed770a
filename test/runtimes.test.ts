import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answers, draftIn } from './elsewhere/draft-in.ts';
import { exampleTexts, nationalExamples } from './elsewhere/example-texts.ts';
import { isInstalled, programOf, type Runtime, runtimes } from './elsewhere/runtimes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fazhi-runtimes-'));
const examples = join(folder, 'examples.json');
let expected: Answers;

beforeAll(() => {
  writeFileSync(examples, JSON.stringify(exampleTexts(nationalExamples())));
  expected = draftIn(process.execPath, [], examples);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the built command prints, its exit code, and the bytes that it leaves, by name. */
function fazhi(node: string, verb: string, ...options: readonly string[]) {
  const cwd = mkdtempSync(join(folder, 'work-'));
  const args = [join(root, 'packages/cli/dist/fazhi.cjs'), verb, join(root, 'examples/jingkai-2023'), ...options];
  const { status, stdout, stderr } = spawnSync(node, args, { cwd, encoding: 'utf8' });
  const files = readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name)).toString('base64')]);
  return { status, printed: stdout + stderr, files: Object.fromEntries(files) };
}

const table = Object.entries(runtimes).map(([name, runtime]): readonly [string, Runtime] => [name, runtime]);

describe.each(table)('%s', (_, runtime) => {
  const trying = it.skipIf(!isInstalled(runtime));

  trying('makes the same Word files of the examples', () => {
    expect(Object.keys(expected).length).toBeGreaterThan(10);
    expect(draftIn(programOf(runtime), runtime.flags, examples)).toEqual(expected);
  });

  if (!runtime.isNode) return;
  trying('runs the command to the same end', () => {
    const checked = fazhi(process.execPath, 'check');
    const built = fazhi(process.execPath, 'build', '--to', 'docx,md', '--out', '.');
    expect([checked.status, built.status]).toEqual([0, 0]);
    expect(fazhi(programOf(runtime), 'check')).toEqual(checked);
    expect(fazhi(programOf(runtime), 'build', '--to', 'docx,md', '--out', '.')).toEqual(built);
  });
});
