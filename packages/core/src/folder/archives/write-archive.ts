import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { ArchiveManifest } from '../../model/pack/archive.ts';
import { fromText, writePackage } from '../../ooxml/index.ts';
import { type PackFiles, parsePack } from '../../pack/index.ts';
import { sha256 } from '../files/sha256.ts';
import { isPart } from '../packs/find-pack.ts';
import { integrityOf } from '../packs/integrity.ts';
import { isArchived } from './archived-paths.ts';

export const manifestName = 'fazhi-pack.json';
export const signatureName = 'fazhi-pack.sig';

/** How a pack is put into one file. */
export interface WriteArchiveOptions {
  /** Signs the bytes of the manifest, which has the digest of every file; base64. Keys are the host's business. */
  readonly sign?: ((manifest: Uint8Array) => string) | undefined;
}

const kinds: OptionKinds<WriteArchiveOptions> = { sign: 'function?' };

/**
 * A pack as one file that can be sent and checked: a zip with a manifest, the digest of each file, and a signature
 * where one is asked for. The same files give the same bytes. What is no part of a pack is left out.
 *
 * @param files all files of the pack's folder by path inside it
 * @param options how it is signed
 * @returns the bytes of a zip; undefined where pack.yaml cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * readArchive(writeArchive(pack)!, 'small.zip').value?.manifest.version; // '1.0.0'
 * ```
 */
export function writeArchive(files: PackFiles, options: WriteArchiveOptions = {}): Uint8Array | undefined {
  requireArgument('map', 'files', files);
  requireOptions(kinds, 'options', options);
  const contents = new Map(
    [...files]
      .filter(([path]) => isArchived(path))
      .map(([path, content]) => [path, typeof content === 'string' ? fromText(content) : content] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  const { manifest: about } = parsePack(contents, 'pack').value ?? {};
  if (!about) return undefined;
  const { id, name, version, extends: base, engine } = about;
  const manifest: ArchiveManifest = {
    archiveVersion: 1,
    id,
    name,
    version,
    ...(base !== undefined && { extends: base }),
    ...(engine !== undefined && { engine }),
    integrity: integrityOf(new Map([...contents].filter(([path]) => isPart(path)))),
    files: [...contents].map(([path, content]) => ({ path, size: content.length, sha256: sha256(content) })),
  };
  const said = fromText(`${JSON.stringify(manifest, null, 2)}\n`);
  const signature = options.sign?.(said);
  return writePackage(
    new Map([
      [manifestName, said],
      ...(signature === undefined ? [] : [[signatureName, fromText(`${signature}\n`)] as const]),
      ...contents,
    ]),
  );
}
