import type { ServerResponse } from 'node:http';

/** Windows that are open: each keeps a stream of events. */
export interface Listeners {
  readonly add: (response: ServerResponse) => void;
  /** Tells every window which paths changed. */
  readonly tell: (paths: readonly string[]) => void;
  readonly end: () => void;
}

/** How long a window may be away that is only loaded again. */
const patience = 3000;

export function listeners(left: () => void): Listeners {
  const open = new Set<ServerResponse>();
  let leaving: NodeJS.Timeout | undefined;
  return {
    add(response) {
      clearTimeout(leaving);
      open.add(response);
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': 已连接\n\n');
      response.once('close', () => {
        open.delete(response);
        if (open.size === 0) leaving = setTimeout(left, patience);
      });
    },
    tell(paths) {
      for (const response of open) response.write(`data: ${JSON.stringify(paths)}\n\n`);
    },
    end() {
      clearTimeout(leaving);
      for (const response of open) {
        response.removeAllListeners('close');
        response.end();
      }
      open.clear();
    },
  };
}
