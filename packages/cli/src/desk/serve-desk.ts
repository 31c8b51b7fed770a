import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Files } from '@fazhi/core/folder';
import { answer, answerJson, answerText, readBody } from './answer.ts';
import { pageFile } from './desk-page.ts';
import { comesFromHere, cookieOf, type Gate, isSecret, knowsSecret } from './guard.ts';
import { type Listeners, listeners } from './listeners.ts';
import { type Precondition, type ServedFiles, servedFiles } from './served-files.ts';
import { watchFolder } from './watch-folder.ts';

/** What a desk shows, and to whom. */
export interface DeskOptions {
  /** The folder that is served; nothing outside it can be reached. */
  readonly root: string;
  /** What the page needs to know of this machine, as JSON. */
  readonly about: unknown;
  readonly secret: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Called when the last window of the desk has been closed. */
  readonly left: () => void;
}

export interface Desk {
  /** With the secret: whoever has it may read and write what is served. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the page and the files of one folder on this machine alone. */
export async function serveDesk(options: DeskOptions, files: Files): Promise<Desk> {
  const { root, secret, port } = options;
  const open = listeners(options.left);
  const stopWatching = watchFolder(root, open.tell);
  const served = servedFiles(root, files);
  let gate: Gate | undefined;
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (request, response) => {
    const shown = { served, open, about: options.about, gate: gate! };
    respond(request, response, shown).catch(() => {
      if (response.headersSent) response.destroy();
      else answerText(response, 500, '这个文件读不了或者写不了');
    });
  });
  server.maxConnections = 64;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  gate = { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, secret };
  return {
    address: `http://${gate.host}/?key=${secret}`,
    close: async () => {
      stopWatching();
      open.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Shown {
  readonly served: ServedFiles;
  readonly open: Listeners;
  readonly about: unknown;
  readonly gate: Gate;
}

async function respond(request: IncomingMessage, response: ServerResponse, shown: Shown): Promise<void> {
  const { gate } = shown;
  if (!comesFromHere(request, gate)) return answerText(response, 403, '只有工作台自己的网页可以使用这个地址');
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${gate.host}`);
  const key = searchParams.get('key');
  if (pathname === '/' && key !== null && isSecret(key, gate)) {
    const cookie = `${cookieOf(gate)}=${gate.secret}; HttpOnly; SameSite=Strict; Path=/`;
    return answer(response, 303, { location: '/', 'set-cookie': cookie });
  }
  if (!knowsSecret(request, gate))
    return answerText(response, 403, '请用 fazhi open 打开工作台，或者使用它输出的完整地址');
  const handler = handlers[`${request.method} ${pathname}`];
  if (handler) return handler({ request, response, path: searchParams.get('path') ?? '', shown });
  const file = request.method === 'GET' ? pageFile(pathname) : undefined;
  if (!file) return answerText(response, 404, '没有这个地址');
  answer(response, 200, { 'content-type': file.type }, file.bytes);
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly shown: Shown;
}

/** What a page may ask, by method and address. */
const handlers: Readonly<Record<string, (call: Call) => Promise<void> | void>> = {
  'GET /api/about': ({ response, shown }) => answerJson(response, shown.about),
  'GET /api/events': ({ response, shown }) => shown.open.add(response),
  'GET /api/list': async ({ response, path, shown }) => {
    const paths = await shown.served.list(path);
    if (paths === 'refused') return refuse(response);
    answerJson(response, paths);
  },
  'GET /api/file': async ({ response, path, shown }) => {
    const file = await shown.served.read(path);
    if (file === 'refused') return refuse(response);
    // No fault: most commands look first whether there is one.
    if (!file) return answer(response, 204);
    answer(response, 200, { 'content-type': 'application/octet-stream', etag: `"${file.hash}"` }, file.bytes);
  },
  'PUT /api/file': async ({ request, response, path, shown }) => {
    const bytes = await readBody(request);
    if (!bytes) return answerText(response, 413, '文件太大，超过64 MB');
    await change(response, path, bytes, { request, shown });
  },
  'DELETE /api/file': ({ request, response, path, shown }) => change(response, path, undefined, { request, shown }),
};

async function change(
  response: ServerResponse,
  path: string,
  bytes: Uint8Array | undefined,
  { request, shown }: Pick<Call, 'request' | 'shown'>,
): Promise<void> {
  const before = preconditionOf(request);
  if (!before) return answerText(response, 428, '没有写明改的是哪一稿');
  const done = await shown.served.change(path, bytes, before);
  if (done === 'refused') return refuse(response);
  if (done === 'conflict') return answerText(response, 412, '这个文件已经被别人改过');
  answer(response, 204, done ? { etag: `"${done.hash}"` } : {});
}

function preconditionOf({ headers }: IncomingMessage): Precondition | undefined {
  if (headers['if-none-match'] === '*') return { absent: true };
  const hash = /^"([0-9a-f]{64})"$/.exec(headers['if-match'] ?? '')?.[1];
  return hash === undefined ? undefined : { hash };
}

const refuse = (response: ServerResponse): void => answerText(response, 403, '这个路径不在打开的文件夹里');
