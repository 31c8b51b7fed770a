import { deflateSync } from 'fflate';
import { crc32 } from '../../src/ooxml/zip/crc32.ts';
import { concat } from '../../src/ooxml/zip/gzip.ts';

/** A file of a zip, with whatever its records shall say wrongly of it. */
export interface RawEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  /** Sizes stand after the content, as a program writes that does not know them before. */
  readonly descriptor?: boolean;
  /** Sizes and place stand in the extra field of zip64. */
  readonly wide?: boolean;
  /** What a system keeps of the file: of a link on Unix `0o120777 << 16`. */
  readonly attributes?: number;
  /** The directory says so, whatever stands before the content. */
  readonly offset?: number;
}

export interface RawZip {
  readonly comment?: Uint8Array;
  /** The directory is found by the records of zip64. */
  readonly wide?: boolean;
  readonly count?: number;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Little-endian numbers of these sizes. */
function record(...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([size, value]) =>
      Array.from({ length: size }, (_, at) => Number((BigInt(value) >> BigInt(8 * at)) & 0xffn)),
    ),
  );
}

const elsewhere = 0xffffffff;

/** A zip by hand: what no sound program writes, too. */
export function zipOf(entries: readonly RawEntry[], { comment = new Uint8Array(), wide = false, count }: RawZip = {}) {
  const body: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let length = 0;
  for (const entry of entries) {
    const content = bytesOf(entry.content ?? '');
    const { method = 8, flags = 0, descriptor = false } = entry;
    const packed = method === 8 ? deflateSync(content) : content;
    const { size = content.length, packedSize = packed.length, checksum = crc32(content) } = entry;
    const name = bytesOf(entry.name);
    const offset = entry.offset ?? length;
    const said = descriptor ? [0, 0, 0] : [checksum, packedSize, size];
    const allFlags = flags | 0x800 | (descriptor ? 8 : 0);
    const extra = entry.wide ? record([2, 1], [2, 24], [8, size], [8, packedSize], [8, offset]) : new Uint8Array();
    const sizes = entry.wide ? [elsewhere, elsewhere] : [packedSize, size];
    const written = concat([
      record([4, 0x04034b50], [2, 20], [2, allFlags], [2, method], [4, 0]),
      record(...said.map((value) => [4, value] as const), [2, name.length], [2, 0]),
      name,
      packed,
      descriptor ? record([4, 0x08074b50], [4, checksum], [4, packedSize], [4, size]) : new Uint8Array(),
    ]);
    body.push(written);
    length += written.length;
    list.push(
      record([4, 0x02014b50], [2, 20], [2, 20], [2, allFlags], [2, method], [4, 0], [4, checksum]),
      record(...sizes.map((value) => [4, value] as const), [2, name.length], [2, extra.length], [2, 0], [4, 0]),
      record([4, entry.attributes ?? 0]),
      record([4, entry.wide ? elsewhere : offset]),
      name,
      extra,
    );
  }
  const listed = concat(list);
  const number = count ?? entries.length;
  const large = wide
    ? concat([
        record([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, number], [8, number]),
        record([8, listed.length], [8, length]),
        record([4, 0x07064b50], [4, 0], [8, length + listed.length], [4, 1]),
      ])
    : new Uint8Array();
  const [places, start] = wide ? [0xffff, elsewhere] : [number, length];
  return concat([
    ...body,
    listed,
    large,
    record(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, places],
      [2, places],
      [4, listed.length],
      [4, start],
      [2, comment.length],
    ),
    comment,
  ]);
}
