import { type Zippable, zipSync } from 'fflate';

const unix = 3;

/** A zip of these files: the same files give the same bytes. Those named `runnable` may be run once unpacked. */
export function zip(files: ReadonlyMap<string, Uint8Array>, runnable: ReadonlySet<string>): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const mode = runnable.has(path) ? 0o100755 : 0o100644;
    entries[path] = [files.get(path)!, { os: unix, attrs: (mode << 16) >>> 0 }];
  }
  // Local time on purpose: fflate writes local fields, so every time zone gives the same ones.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 9 });
}
