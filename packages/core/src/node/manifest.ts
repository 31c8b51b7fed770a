import { hash } from 'node:crypto';
import { type Manifest, manifest } from '../model/manifest.ts';

export type { Manifest };

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** The manifest in these bytes, or undefined where it is none of ours. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    return manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

export const stringifyManifest = (value: Manifest): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
