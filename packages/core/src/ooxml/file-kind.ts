import { binaryKind, emptyKind, type FileKind, fileKinds } from './file-kinds.ts';

/** How far into a file its kind is looked for. */
const head = 1024;

/**
 * The kind of a file that is neither a zip nor plain text, by what is in it; undefined where it may be one of these.
 * What a zip is, `packageKindOf` says.
 */
export function fileKindOf(bytes: Uint8Array): FileKind | undefined {
  if (bytes.length === 0) return emptyKind;
  if (isZip(bytes)) return undefined;
  const begin = bytes.subarray(0, head);
  const text = new TextDecoder().decode(begin).trimStart();
  return (
    kindOfStreams(bytes) ??
    fileKinds.find(
      ({ signs }) =>
        signs.bytes?.some(([sign, at = 0]) => latin1(begin.subarray(at, at + sign.length)) === sign) ||
        signs.text?.test(text),
    ) ??
    (isBinary(begin) ? binaryKind : undefined)
  );
}

/** What a zip is that is no Word file and no workbook, by the type it states and the names of its files. */
export const packageKindOf = (type: string, names: readonly string[]): FileKind | undefined =>
  fileKinds.find(({ signs }) => signs.type?.test(type)) ??
  fileKinds.find(({ signs }) => names.some((name) => signs.entry?.test(name)));

export const isZip = (bytes: Uint8Array): boolean =>
  /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(latin1(bytes.subarray(0, 4)));

/** A single control character is a slip in a text, and is said at its place. */
function isBinary(begin: Uint8Array): boolean {
  const controls = begin.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20)).length;
  return controls >= 8 || controls * 4 > begin.length;
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const compound = '\xd0\xcf\x11\xe0';

/**
 * By the streams of an OLE compound file (MS-CFB 2.6). Entries of its directory are 128 bytes long and begin at
 * multiples of that, whatever sector they are in: a name in UTF-16, its length at 64, the type of the entry at 66.
 */
function kindOfStreams(bytes: Uint8Array): FileKind | undefined {
  if (latin1(bytes.subarray(0, 4)) !== compound) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const type = view.getUint8(at + 66);
    if (length < 4 || length > 64 || length % 2 === 1 || (type !== 1 && type !== 2)) continue;
    const name = utf16.decode(bytes.subarray(at, at + length - 2));
    const kind = fileKinds.find(({ signs }) => signs.stream?.test(name));
    if (kind) return kind;
  }
  return undefined;
}
