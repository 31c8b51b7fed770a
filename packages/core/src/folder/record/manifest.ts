import type * as z from 'zod';
import { type Manifest, manifest } from '../../model/manifest.ts';

export type { Manifest };

/** The manifest in these bytes, or undefined where it is none of ours. */
export const parseManifest = (bytes: Uint8Array): Manifest | undefined => parseJson(bytes, manifest);

export const stringifyManifest = (value: Manifest): Uint8Array => stringifyJson(value);

/** What fits the schema; undefined where nothing does. */
export function parseJson<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

export const stringifyJson = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
