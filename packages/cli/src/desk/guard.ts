import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request must know of the desk that it asks. */
export interface Gate {
  /** `127.0.0.1` and the port: any other name for this machine may be one that a stranger made up. */
  readonly host: string;
  readonly secret: string;
}

/** Cookies know no ports: two desks side by side would take each other's. */
export const cookieOf = ({ host }: Gate): string => `fazhi-${host.split(':').at(-1)}`;

/** Whether a request comes from the desk's own page, and not from a page of somebody else's in the same browser. */
export function comesFromHere({ method = 'GET', headers }: IncomingMessage, gate: Gate): boolean {
  if (headers.host !== gate.host) return false;
  const { origin } = headers;
  if (origin === undefined ? method !== 'GET' && method !== 'HEAD' : origin !== `http://${gate.host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** Whether a request brings the secret as a cookie. */
export function knowsSecret({ headers }: IncomingMessage, gate: Gate): boolean {
  const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim());
  const name = `${cookieOf(gate)}=`;
  return cookies.some((each) => each.startsWith(name) && isSecret(each.slice(name.length), gate));
}

/** Compared in a time that tells nothing of how much of it was right. */
export function isSecret(given: string, { secret }: Gate): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(secret)];
  return left.length === right.length && timingSafeEqual(left, right);
}
