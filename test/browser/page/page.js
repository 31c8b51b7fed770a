import { draftHere } from './draft-here.js';

/** What the test waits for: drafted here, or, where the address ends in `?worker`, by a worker. */
globalThis.drafted = location.search === '?worker' ? draftInWorker() : draftHere();

function draftInWorker() {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}
