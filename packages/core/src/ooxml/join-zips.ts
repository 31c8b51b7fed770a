import { zipSync } from 'fflate';

/** A zip of one file. */
interface OneZip {
  readonly name: string;
  readonly zip: Uint8Array;
}

/** Parts that documents share are compressed once, as long as somebody holds them. */
const kept = new WeakMap<Uint8Array, OneZip>();

export function zipOf(name: string, bytes: Uint8Array): OneZip {
  const found = kept.get(bytes);
  if (found?.name === name) return found;
  // Local time on purpose: fflate writes local fields, so every time zone gives the same ones.
  const made = { name, zip: zipSync({ [name]: bytes }, { mtime: new Date(1980, 0, 1), level: 6 }) };
  kept.set(bytes, made);
  return made;
}

/** Bytes of the record that ends a zip, and where it says how many files there are, how long their list is, and where. */
const end = { length: 22, files: [8, 10], listLength: 12, listAt: 16 } as const;
/** Where an entry of the list says where its file begins. */
const fileAt = 42;

/** One zip of these, byte for byte what zipping all their files at once gives. */
export function joinZips(zips: readonly OneZip[]): Uint8Array {
  const split = zips.map(({ zip }) => {
    const at = new DataView(zip.buffer, zip.byteOffset + zip.length - end.length).getUint32(end.listAt, true);
    return { file: zip.subarray(0, at), entry: zip.slice(at, -end.length) };
  });
  const files = split.map(({ file }) => file);
  const list = split.map(({ entry }) => entry);
  const listAt = lengthOf(files);
  let at = 0;
  for (const { file, entry } of split) {
    new DataView(entry.buffer, entry.byteOffset).setUint32(fileAt, at, true);
    at += file.length;
  }
  const last = zips[0]?.zip.slice(-end.length) ?? zipSync({});
  const record = new DataView(last.buffer, last.byteOffset);
  for (const field of end.files) record.setUint16(field, zips.length, true);
  record.setUint32(end.listLength, lengthOf(list), true);
  record.setUint32(end.listAt, listAt, true);
  return concat([...files, ...list, last]);
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
