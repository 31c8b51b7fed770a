import { spawn } from 'node:child_process';

/** What opens an address in the user's browser, by system. */
const openers: Readonly<Record<string, readonly string[]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** Opens the address in the user's browser; whether a program for that was found. */
export async function openBrowser(address: string, platform: string): Promise<boolean> {
  const [program, ...before] = openers[platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const started = spawn(program!, [...before, address], { stdio: 'ignore', detached: true });
    started.once('error', () => resolve(false));
    started.once('spawn', () => {
      started.unref();
      resolve(true);
    });
  });
}
