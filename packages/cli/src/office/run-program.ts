import { spawn } from 'node:child_process';

/** How a program came to its end. */
export interface Ended {
  /** Undefined where it was killed at its limit, or never began. */
  readonly code: number | undefined;
  readonly stdout: string;
  /** The end of what it said of its troubles. */
  readonly stderr: string;
  readonly killed: boolean;
}

export interface Limits {
  readonly milliseconds: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a program may say in words, in bytes. */
const mostOutput = 64 << 20;

/** Runs a program without a shell and without input; one that does not end in time is killed, and whatever it began. */
export function runProgram(
  program: string,
  args: readonly string[],
  { milliseconds, environment }: Limits,
): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own can be killed as one: soffice is a script that starts the program.
    const detached = process.platform !== 'win32';
    const child = spawn(program, args, {
      detached,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const kill = () => {
      try {
        if (detached && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended already.
      }
    };
    let killed = false;
    const limit = setTimeout(() => {
      killed = true;
      kill();
    }, milliseconds);
    process.once('exit', kill);
    const chunks: Buffer[] = [];
    let size = 0;
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostOutput) kill();
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-2000);
    });
    const end = (code: number | undefined) => {
      clearTimeout(limit);
      process.off('exit', kill);
      resolve({ code, stdout: Buffer.concat(chunks).toString('utf8'), stderr, killed });
    };
    child.on('error', (error) => {
      stderr = error.message;
      end(undefined);
    });
    child.on('exit', () => {
      // What it began and left behind would hold its output open.
      if (detached) kill();
    });
    child.on('close', (code) => end(killed ? undefined : (code ?? undefined)));
  });
}
