import * as z from 'zod';
import { id, packVersion, path, text } from '../primitives.ts';

const archivedFile = z.strictObject({
  path,
  size: z.int('字节数').min(0, '字节数'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64位小写十六进制的摘要'),
});

/** `fazhi-pack.json`, the first thing in a pack that travels as one file: what the pack is, and each file it has. */
export const archiveManifest = z
  .strictObject({
    archiveVersion: z.literal(1, '1'),
    id,
    name: text,
    version: packVersion,
    extends: path.optional(),
    engine: text.optional(),
    integrity: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'sha256- 开头的内容摘要'),
    files: z.array(archivedFile),
  })
  .meta({ title: 'fazhi-pack.json' });
/** What a pack in one file says of itself: id, version, integrity as a lock pins it, and the digest of each file. */
export type ArchiveManifest = z.infer<typeof archiveManifest>;
