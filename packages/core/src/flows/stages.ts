import { pause } from './pause.ts';

/**
 * Work in stages: between two of them it yields. The same work is done at once for a caller who waits, or in turns with
 * whatever else the host has to do.
 */
export type Stages<Value> = Generator<void, Value, void>;

/** The work at once. */
export function atOnce<Value>(work: Stages<Value>): Value {
  for (let next = work.next(); ; next = work.next()) if (next.done) return next.value;
}

/**
 * The work with a turn for the host before each stage.
 *
 * @throws the reason of the signal where it has been aborted
 */
export async function inTurns<Value>(work: Stages<Value>, signal: AbortSignal | undefined): Promise<Value> {
  for (;;) {
    await pause(signal);
    const next = work.next();
    if (next.done) return next.value;
  }
}
