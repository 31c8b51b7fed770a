import { connectWorker } from '@fazhi/core/worker';
import national from '@fazhi/templates/national';
import { draftHere } from './draft-here.js';
import values from './values.json';

/** What the test waits for: drafted here, or, where the address ends in `?worker`, by a worker. */
globalThis.drafted = location.search === '?worker' ? draftInWorker() : draftHere();

/** What the test asks for: a document of values by the worker that the package has ready. */
globalThis.publishByReadyWorker = async () => {
  const worker = await connectWorker(new Worker(new URL('./ready-worker.js', import.meta.url), { type: 'module' }));
  const { value } = await worker.publish({
    values,
    packs: new Map([national]),
    edition: 'public',
    format: 'docx',
    allowOpen: true,
  });
  worker.close();
  return [...value];
};

function draftInWorker() {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
}
