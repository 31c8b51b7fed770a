import { parseCommandLine } from './command.ts';
import { errorText } from './error-text.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Host } from './host.ts';
import { visible, visiblePainted } from './reporters/visible.ts';
import { timed } from './steps.ts';

/** Carries out one command line; the number is the process's exit code. Nothing is thrown. */
export async function run(argv: readonly string[], given: Host): Promise<number> {
  const host = timed(printing(given));
  try {
    return await parseCommandLine(argv, host);
  } catch (error) {
    host.stderr(errorText(error, host));
    return exitCodeOf(error);
  } finally {
    if (host.steps) host.stderr(host.steps.tell());
  }
}

/** The host, but that nothing it prints acts on a terminal. */
function printing(host: Host): Host {
  const safe = host.colour ? visiblePainted : visible;
  // Not a copy: what a host says of the terminal is asked when it is wanted, and a kept start inherits from another.
  return Object.assign(Object.create(host) as Host, {
    stdout: (text: string) => host.stdout(safe(text)),
    stderr: (text: string) => host.stderr(safe(text)),
  });
}
