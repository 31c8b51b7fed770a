import { Inflate } from 'fflate';
import { PackageError } from '../package-error.ts';
import { crc32 } from './crc32.ts';

/** A file in a zip, as the zip's own directory describes it. */
export interface ZipEntry {
  /** With `/` between its parts and none before the first. */
  readonly name: string;
  /** As it stands in the zip. */
  readonly written: string;
  /** Whether a system that has links would make one of it. */
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes in the zip, and bytes unpacked: what the directory says, which `unpack` holds it to. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its own record begins. */
  readonly offset: number;
}

/** APPNOTE.TXT 4.3: what records begin with, and how long they are without what varies. */
const records = {
  file: { signature: 0x04034b50, length: 30 },
  listed: { signature: 0x02014b50, length: 46 },
  end: { signature: 0x06054b50, length: 22 },
  largeEnd: { signature: 0x06064b50, length: 56 },
  largeEndPlace: { signature: 0x07064b50, length: 20 },
} as const;
type RecordKind = (typeof records)[keyof typeof records];

const longestComment = 0xffff;
/** Stands in a field of 32 bits whose value is kept in one of 64. */
const elsewhere = 0xffffffff;

/**
 * The files that a zip lists, in its order; folders are left out. Names have `/` between their parts and none before
 * the first, as some programs of Windows write them otherwise.
 *
 * @throws PackageError `not-a-package`, `cut`, `too-many-parts`, `repeated-part`
 */
export function listZip(bytes: Uint8Array, limit: number): readonly ZipEntry[] {
  const entries = listEntries(bytes, limit).filter(({ name }) => !name.endsWith('/'));
  const seen = new Set<string>();
  for (const entry of entries) {
    // Names that differ in case alone are one name (ECMA-376 part 2, 6.2.2.3).
    const name = entry.name.toLowerCase();
    if (seen.has(name)) throw new PackageError('repeated-part', entry.name);
    seen.add(name);
  }
  return entries;
}

/**
 * All that a zip lists, in its order: folders, and names that stand twice, too.
 *
 * @throws PackageError `not-a-package`, `cut`, `too-many-parts`
 */
export function listEntries(bytes: Uint8Array, limit: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw new PackageError(isAt(view, 0, records.file) ? 'cut' : 'not-a-package');
  const { count, start } = readEnd(view, end);
  if (count > limit) throw new PackageError('too-many-parts');
  const entries: ZipEntry[] = [];
  for (let at = start, index = 0; index < count; index++) {
    if (!isAt(view, at, records.listed)) throw new PackageError('cut');
    const { entry, length } = readListed(view, at);
    at += length;
    entries.push(entry);
  }
  return entries;
}

/**
 * The content of a file. It is unpacked in steps and held to the size its directory states, so that one that lies
 * costs no more than it admits.
 *
 * @throws PackageError `cut`, `locked-part`, `compression`, `damaged`
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, method, size, checksum } = entry;
  const packed = packedOf(bytes, entry);
  const content = method === 0 ? packed : inflate(packed, size);
  if (content?.length !== size || crc32(content) !== checksum) throw new PackageError('damaged', name);
  return content;
}

/**
 * A file as it stands in the zip.
 *
 * @throws PackageError `cut`, `locked-part`, `compression`
 */
export function packedOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, isEncrypted, method, packedSize, offset } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isEncrypted) throw new PackageError('locked-part', name);
  if (method !== 0 && method !== 8) throw new PackageError('compression', name);
  if (!isAt(view, offset, records.file)) throw new PackageError('cut', name);
  const start = offset + records.file.length + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new PackageError('cut', name);
  return packed;
}

/** Bytes handed over at once: they unpack to at most a thousand times as many. */
const step = 4096;

/** Undefined where it is not what was packed, or not of that size. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((piece) => {
    if (at + piece.length > size) throw new RangeError('larger than stated');
    content.set(piece, at);
    at += piece.length;
  });
  try {
    for (let from = 0; from < packed.length; from += step)
      stream.push(packed.subarray(from, from + step), from + step >= packed.length);
  } catch {
    return undefined;
  }
  return at === size ? content : undefined;
}

const isAt = (view: DataView, at: number, { signature, length }: RecordKind): boolean =>
  at >= 0 && at + length <= view.byteLength && view.getUint32(at, true) === signature;

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - records.end.length;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) if (isAt(view, at, records.end)) return at;
  return undefined;
}

function readEnd(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const place = end - records.largeEndPlace.length;
  if (isAt(view, place, records.largeEndPlace)) {
    const large = readLong(view, place + 8);
    if (isAt(view, large, records.largeEnd))
      return { count: readLong(view, large + 32), start: readLong(view, large + 48) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

const readLong = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const utf8 = new TextDecoder();

function readListed(view: DataView, at: number): { readonly entry: ZipEntry; readonly length: number } {
  const nameStart = at + records.listed.length;
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = records.listed.length + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw new PackageError('cut');
  const name = utf8.decode(new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength));
  const [size, packedSize, offset] = wideFields(view, nameStart + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry: ZipEntry = {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    written: name,
    isLink: isLinkMode(view.getUint32(at + 38, true) >>> 16),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
  return { entry, length };
}

/** What Unix keeps of a file in the upper half of its attributes: 0o12 in the type of file is a link. */
const isLinkMode = (mode: number): boolean => (mode & 0o170000) === 0o120000;

type Fields = readonly [size: number, packedSize: number, offset: number];

/** Those of the fields that say `elsewhere`, from the extra field of zip64, where they stand in this order. */
function wideFields(view: DataView, start: number, length: number, narrow: Fields): Fields {
  if (!narrow.includes(elsewhere)) return narrow;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let from = at + 4;
    const wide = narrow.map((field) => {
      if (field !== elsewhere || from + 8 > start + length) return field;
      from += 8;
      return readLong(view, from - 8);
    });
    return wide as unknown as Fields;
  }
  return narrow;
}
