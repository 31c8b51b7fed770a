import { serveWorker, type WorkerScope } from './serve-worker.ts';

export { type ConnectedWorker, connectWorker, type WorkerLike } from './connect-worker.ts';
export type {
  AskOptions,
  GivenDossier,
  PlainOutcome,
  WorkerClient,
  WorkerRequest,
  WorkerRequests,
  WorkerVerb,
} from './requests.ts';
export { serveWorker, type WorkerScope } from './serve-worker.ts';

/** Begun as a worker of a page, this module answers by itself; imported by the page, it connects. */
const scope = globalThis as { readonly DedicatedWorkerGlobalScope?: abstract new () => object };
if (scope.DedicatedWorkerGlobalScope && globalThis instanceof scope.DedicatedWorkerGlobalScope)
  serveWorker(globalThis as unknown as WorkerScope);
