import { run } from '../../packages/cli/src/run.ts';
import { memoryHost } from '../../packages/cli/test/memory-host.ts';
import { type Random, randomOf } from './random.ts';
import type { Files, Subject } from './subjects.ts';

/** Sound files of which some were spoilt, and what is done with them. */
export interface FuzzCase {
  readonly files: Files;
  /** Which files differ from the sound ones. */
  readonly spoilt: readonly string[];
  readonly command: readonly string[];
}

export interface Failure {
  readonly why: string;
  readonly output: string;
}

/** The same seed and number give the same case. */
export function caseOf(subject: Subject, seed: number, number: number): FuzzCase {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const paths = [...subject.files.keys()].filter(subject.isSpoilt);
  const spoilt = new Set(Array.from({ length: random.size(3) }, () => random.of(paths)));
  const files = new Map(subject.files);
  for (const path of spoilt) spoilOrRemove(files, path, subject, random);
  return { files, spoilt: [...spoilt], command: random.of(subject.commands) };
}

function spoilOrRemove(files: Map<string, Uint8Array>, path: string, { spoil }: Subject, random: Random): void {
  if (path.startsWith('d/') && random.below(20) === 0) files.delete(path);
  else files.set(path, spoil(files.get(path)!, random));
}

const ofOurs = /fazhi 自身出了问题|\n\s+at .*[:(]\d+:\d+|\bundefined\b|\[object |\bNaN\b/;
const raw = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Runs the command on the files, in memory; undefined where it ends as it should. */
export async function tryCase({ files, command }: FuzzCase): Promise<Failure | undefined> {
  const { host, said } = memoryHost(new Map(files));
  const code = await run(command, host);
  const output = said.stdout + said.stderr;
  const why = [
    ![0, 1, 2].includes(code) && `exit ${code}`,
    ofOurs.test(withoutData(output, files)) && 'words of ours in the output',
    raw.test(output) && 'a control character in the output',
    Object.keys(Object.prototype).length > 0 && 'Object.prototype has keys',
    command.includes('json') && code !== 2 && !isJson(said.stdout) && 'no JSON',
  ].find((each) => each !== false);
  return why === undefined ? undefined : { why, output };
}

/** `undefined` or NaN may stand in a file, and is then quoted. */
const withoutData = (output: string, files: Files): string =>
  [...files.values()].some((bytes) => /undefined|NaN|\[object/.test(Buffer.from(bytes).toString('latin1')))
    ? output.replaceAll(/undefined|NaN|\[object/g, '')
    : output;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The case with as few spoilt files, and of each as little, as still fails. */
export async function smallestCase(
  found: FuzzCase,
  sound: Files,
  fails: (each: FuzzCase) => Promise<boolean>,
): Promise<FuzzCase> {
  let smallest = found;
  for (const path of found.spoilt) {
    const whole = sound.get(path)!;
    const restored = {
      ...smallest,
      files: new Map([...smallest.files, [path, whole]]),
      spoilt: smallest.spoilt.filter((each) => each !== path),
    };
    if (restored.spoilt.length > 0 && (await fails(restored))) {
      smallest = restored;
      continue;
    }
    const bytes = smallest.files.get(path);
    // A zip without some of its bytes is another failure.
    if (bytes === undefined || /\.(?:docx|xlsx)$/.test(path)) continue;
    const lines = await fewestLines(Buffer.from(bytes).toString('utf8').split('\n'), (left) =>
      fails({ ...smallest, files: new Map([...smallest.files, [path, Buffer.from(left.join('\n'))]]) }),
    );
    smallest = { ...smallest, files: new Map([...smallest.files, [path, Buffer.from(lines.join('\n'))]]) };
  }
  return smallest;
}

async function fewestLines(lines: readonly string[], fails: (left: readonly string[]) => Promise<boolean>) {
  let left = lines;
  for (let chunk = Math.ceil(lines.length / 2); chunk >= 1; chunk = chunk === 1 ? 0 : Math.ceil(chunk / 2))
    for (let at = 0; at < left.length; ) {
      const fewer = [...left.slice(0, at), ...left.slice(at + chunk)];
      if (await fails(fewer)) left = fewer;
      else at += chunk;
    }
  return left;
}
