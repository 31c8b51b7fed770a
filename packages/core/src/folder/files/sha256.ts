import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 of these bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes));

/** SHA-256 of these bytes, as lock files of packages write it: `sha256-` and base64. */
export const integrityOfBytes = (bytes: Uint8Array): string => `sha256-${btoa(String.fromCharCode(...digest(bytes)))}`;
