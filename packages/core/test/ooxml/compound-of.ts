/** An OLE compound file, as far as its directory: these streams in the second sector, and more of it. */
export function compoundOf(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 2 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...streams].entries()) {
    const at = 512 * 2 + 128 * index;
    const view = new DataView(bytes.buffer);
    for (const [place, letter] of [...name].entries()) view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  }
  return bytes;
}
