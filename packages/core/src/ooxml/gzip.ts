import { gzip as gzipInScript } from 'pako';
import { zlibWasm } from './zlib-wasm.ts';

/** The part of the module's exports that compresses. Addresses and lengths are in its own memory, in bytes. */
interface Zlib {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly _initialize: () => void;
  readonly malloc: (length: number) => number;
  readonly free: (address: number) => void;
  readonly deflate_new: () => number;
  readonly deflate_init_gzip: (stream: number, level: number) => number;
  /** How much was written, in 24 bits, with zlib's code above them. */
  readonly deflate_process: (
    stream: number,
    input: number,
    length: number,
    output: number,
    capacity: number,
    flush: number,
  ) => number;
  readonly deflate_last_consumed: (stream: number) => number;
  readonly deflate_end: (stream: number) => number;
}

/** The language has it, the library of ES2023 does not name it; some pages and modes of browsers forbid it. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { exports: object };
    }
  | undefined;

/** Names of zlib: Z_NO_FLUSH, Z_FINISH, Z_STREAM_END. */
const [goOn, finish, streamEnd] = [0, 4, 1];
const level = 3;
/** What is handed over at once, in bytes, and taken back: whatever comes, the module's memory stays small. */
const window = 128 * 1024;

let started: Zlib | undefined;

/**
 * These bytes as a gzip stream without a name or a time. zlib as WebAssembly gives the same on every machine and in a
 * browser, which no zlib of a machine's own does, and without a warm-up. Where WebAssembly cannot be started zlib as a
 * script gives the same in ten times the time.
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  started ??= start();
  const zlib = started;
  if (!zlib) return gzipInScript(bytes, { level });
  const { malloc, free } = zlib;
  const stream = zlib.deflate_new();
  zlib.deflate_init_gzip(stream, level);
  const [input, output] = [malloc(window), malloc(window)];
  const pieces: Uint8Array[] = [];
  for (let at = 0, code = 0; code !== streamEnd; at += zlib.deflate_last_consumed(stream)) {
    const given = bytes.subarray(at, at + window);
    new Uint8Array(zlib.memory.buffer).set(given, input);
    const flush = at + given.length === bytes.length ? finish : goOn;
    const result = zlib.deflate_process(stream, input, given.length, output, window, flush);
    code = result >> 24;
    if (code < 0) throw new Error(`unreachable: zlib says ${code}`);
    pieces.push(new Uint8Array(zlib.memory.buffer).slice(output, output + (result & 0xffffff)));
  }
  free(input);
  free(output);
  zlib.deflate_end(stream);
  return concat(pieces);
}

/** Decoded once: a kept start has it. */
let binary: Uint8Array | undefined;
let refused = false;

/**
 * Undefined where there is no WebAssembly, which a start that is kept for later has only afterwards, and where it cannot
 * be started: a page may forbid it, a browser's main thread refuses to compile more than 4 KB at once. Why makes no
 * difference, since the script gives the same bytes.
 */
function start(): Zlib | undefined {
  if (refused) return undefined;
  try {
    binary ??= decode(zlibWasm);
    if (typeof WebAssembly === 'undefined') return undefined;
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary));
    const zlib = exports as Zlib;
    zlib._initialize();
    return zlib;
  } catch {
    refused = true;
    return undefined;
  }
}

function decode(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

export function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
