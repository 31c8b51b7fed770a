import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Nothing but what the desk itself serves is ever loaded, by the page or by what a dossier may have smuggled into it. Styles
 * that stand in elements are those of the report page.
 */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const always = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Uint8Array,
): void {
  response.writeHead(status, { ...always, ...headers });
  response.end(body);
}

export const answerText = (response: ServerResponse, status: number, text: string): void =>
  answer(response, status, { 'content-type': 'text/plain; charset=utf-8' }, `${text}\n`);

export const answerJson = (response: ServerResponse, value: unknown): void =>
  answer(response, 200, { 'content-type': 'application/json' }, JSON.stringify(value ?? null));

/** The largest file that a page may write: a Word file with many pictures has room. */
const mostBytes = 64 << 20;

/** The body of a request; undefined where it is too large, and what is left of it is not read. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > mostBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
