import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { requireArgument } from '../../message/index.ts';

type Hash = (algorithm: 'sha256', bytes: Uint8Array, encoding: 'hex' | 'base64') => string;
interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => { readonly hash?: Hash } | undefined };
}

/** Node's own, where there is Node: many times faster than any script before that has warmed up. */
const native = (): Hash | undefined => (globalThis as Host).process?.getBuiltinModule?.('node:crypto')?.hash;

/**
 * SHA-256 of these bytes, in hexadecimal.
 *
 * @param bytes any bytes
 * @returns 64 hexadecimal digits
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * sha256(encode('')).slice(0, 8); // 'e3b0c442'
 * ```
 */
export function sha256(bytes: Uint8Array): string {
  requireArgument('bytes', 'bytes', bytes);
  return native()?.('sha256', bytes, 'hex') ?? bytesToHex(digest(bytes));
}

/** SHA-256 of these bytes, as lock files of packages write it: `sha256-` and base64. */
export const integrityOfBytes = (bytes: Uint8Array): string =>
  `sha256-${native()?.('sha256', bytes, 'base64') ?? btoa(String.fromCharCode(...digest(bytes)))}`;
