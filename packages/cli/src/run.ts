import { parseCommandLine } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Host } from './host.ts';
import { troubleWords } from './trouble-words.ts';

/** Carries out one command line; the number is the process's exit code. Nothing is thrown. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  try {
    return await parseCommandLine(argv, host);
  } catch (error) {
    host.stderr(troubleWords(error));
    return exitCodeOf(error);
  }
}
