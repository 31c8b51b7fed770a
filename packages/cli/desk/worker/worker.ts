import { serverFiles } from '../files/server-files.ts';
import { type Desk, makeDesk } from './desk.ts';
import type { About } from './page-host.ts';

/** One question of the page, and its answer: `error` is what to tell the user. */
export interface Question {
  readonly number: number;
  readonly verb: keyof Desk;
  readonly given: readonly unknown[];
}
export interface Answer {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}

const about = fetch('/api/about').then((response) => response.json() as Promise<About>);
const desk = about.then((known) => makeDesk(serverFiles(), known));

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { number, verb, given } = data;
  try {
    const value = await ((await desk)[verb] as (...all: readonly unknown[]) => Promise<unknown>)(...given);
    postMessage({ number, value } satisfies Answer);
  } catch (error) {
    const { message, remedy } = error as Error & { remedy?: string };
    postMessage({ number, error: remedy === undefined ? message : `${message}。${remedy}` } satisfies Answer);
  }
});
