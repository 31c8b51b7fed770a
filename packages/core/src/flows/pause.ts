type Later = (resume: () => void) => unknown;

/** `setImmediate` where there is one, as a timer waits a millisecond more; at once in a host that has no turns at all. */
function later(resume: () => void): void {
  const host = globalThis as { readonly setImmediate?: Later; readonly setTimeout?: Later };
  if (host.setImmediate) host.setImmediate(resume);
  else if (host.setTimeout) host.setTimeout(resume);
  else resume();
}

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
