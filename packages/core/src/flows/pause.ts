/** Runs its argument once the host has had a turn: `setImmediate` where there is one, as a timer waits a millisecond more. */
const later: (resume: () => void) => void =
  (globalThis as { setImmediate?: (resume: () => void) => void }).setImmediate ?? ((resume) => setTimeout(resume, 0));

/** The turns that were asked for, one after the other: of many reports at once only one goes on before the host may. */
let turns: Promise<void> = Promise.resolve();

/**
 * Lets the host have a turn between two pieces of work: timers, answers to others, a page's next frame.
 *
 * @throws the reason of the signal where it has been aborted
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  turns = turns.then(() => new Promise<void>(later));
  await turns;
  signal?.throwIfAborted();
}
