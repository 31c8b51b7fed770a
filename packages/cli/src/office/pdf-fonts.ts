import { inflateSync } from 'node:zlib';

/** Objects of a PDF may stand in compressed streams; one that grows beyond this holds no fonts. */
const mostBytes = 32 << 20;

/**
 * The names of the fonts in a PDF, as they stand in it without the six letters of a subset: `/BaseFont` of every font,
 * also of those inside streams of objects. Nothing else of it is understood.
 */
export function pdfFonts(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const names = new Set<string>();
  const gather = (objects: string) => {
    for (const [, name = ''] of objects.matchAll(/\/BaseFont\s*\/([^\s/<>[\]()]+)/g)) names.add(readName(name));
  };
  gather(text);
  let end = 0;
  for (const { index } of text.matchAll(/\/ObjStm\b/g)) {
    if (index < end) continue;
    const start = text.indexOf('stream', index);
    end = start < 0 ? -1 : text.indexOf('endstream', start);
    // What ends nowhere is no stream, nor is any after it.
    if (end < 0) break;
    const from = start + (text.startsWith('\r\n', start + 6) ? 8 : 7);
    try {
      gather(inflateSync(bytes.subarray(from, end), { maxOutputLength: mostBytes }).toString('latin1'));
    } catch {
      // Not compressed this way, or damaged: whoever shows it will say so.
    }
  }
  return [...names];
}

/** `ABCDEF+#B7#C2#CB#CE`: a subset of 仿宋, in the code of its maker. */
function readName(written: string): string {
  const raw = written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return decoded(Buffer.from(raw, 'latin1')).replace(/^[A-Z]{6}[+]/, '');
}

function decoded(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  return Buffer.from(bytes).toString('latin1');
}
