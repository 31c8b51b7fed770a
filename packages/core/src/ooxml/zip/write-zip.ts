import { concat, gzip } from './gzip.ts';

/** A file as it stands in a zip, but for its name. */
interface Packed {
  readonly data: Uint8Array;
  /** The checksum and the length of what was packed, as gzip writes them at its end: eight bytes, as in a zip. */
  readonly check: Uint8Array;
}

/** What gzip puts before and after the data. */
const [gzipHead, gzipEnd] = [10, 8];

/** Parts that documents share are compressed once, as long as somebody holds them. */
const kept = new WeakMap<Uint8Array, Packed>();

function pack(bytes: Uint8Array): Packed {
  const found = kept.get(bytes);
  if (found) return found;
  const stream = gzip(bytes);
  const made = { data: stream.subarray(gzipHead, -gzipEnd), check: stream.subarray(-gzipEnd) };
  kept.set(bytes, made);
  return made;
}

/** APPNOTE.TXT 4.3: records begin with these, and what follows is little-endian. */
const [fileRecord, listRecord, endRecord] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Version 2.0 unpacks it; names are UTF-8; deflated; at midnight of 1 January 1980, the first time that there is. */
const common: readonly Field[] = [
  [2, 20],
  [2, 0x0800],
  [2, 8],
  [2, 0],
  [2, 0x21],
];
const utf8 = new TextEncoder();
type Field = readonly [size: 2 | 4, value: number];

/** One zip of these files in their order, at a fixed time: the same files give the same bytes. */
export function writeZip(files: Iterable<readonly [name: string, bytes: Uint8Array]>): Uint8Array {
  const body: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const { data, check } = pack(bytes);
    const name = utf8.encode(path);
    const sizes = concat([check.subarray(0, 4), record([[4, data.length]]), check.subarray(4)]);
    const head = concat([
      record([[4, fileRecord], ...common]),
      sizes,
      record([
        [2, name.length],
        [2, 0],
      ]),
      name,
    ]);
    body.push(head, data);
    list.push(
      record([[4, listRecord], [2, 20], ...common]),
      sizes,
      record([
        [2, name.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, at],
      ]),
      name,
    );
    at += head.length + data.length;
  }
  const count = list.length / 4;
  const length = list.reduce((sum, piece) => sum + piece.length, 0);
  return concat([
    ...body,
    ...list,
    record([
      [4, endRecord],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, length],
      [4, at],
      [2, 0],
    ]),
  ]);
}

function record(fields: readonly Field[]): Uint8Array {
  const bytes: number[] = [];
  for (const [size, value] of fields) {
    bytes.push(value & 0xff, (value >>> 8) & 0xff);
    if (size === 4) bytes.push((value >>> 16) & 0xff, value >>> 24);
  }
  return new Uint8Array(bytes);
}
