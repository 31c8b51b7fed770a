import type * as z from 'zod';
import { requireArgument } from '../../message/index.ts';
import { type Manifest, manifest } from '../../model/manifest.ts';

export type { Manifest };

/**
 * The manifest in these bytes, or undefined where it is none of ours.
 *
 * @param bytes an out/manifest.json
 * @returns what was written into the folder, of which dossier
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * parseManifest(encode('{}')); // undefined
 * ```
 */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  requireArgument('bytes', 'bytes', bytes);
  return parseJson(bytes, manifest);
}

/**
 * Its bytes: JSON, two blanks a level.
 *
 * @param value a manifest
 * @returns UTF-8 bytes
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const made = stringifyManifest({ tool: { name: 'fazhi', version: '1.0.0' }, outputs: [] });
 * parseManifest(made)?.outputs; // []
 * ```
 */
export function stringifyManifest(value: Manifest): Uint8Array {
  requireArgument('object', 'value', value);
  return stringifyJson(value);
}

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
