/** `setImmediate` of node:timers/promises: messages that have come in are heard before the work goes on. */
export const setImmediate = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
