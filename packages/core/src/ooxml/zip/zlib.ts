/** The part of the module's exports that packs and unpacks. Addresses and lengths are in its own memory, in bytes. */
interface Zlib {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly _initialize: () => void;
  readonly malloc: (length: number) => number;
  readonly free: (address: number) => void;
  readonly deflate_new: () => number;
  readonly deflate_init_gzip: (stream: number, level: number) => number;
  readonly deflate_process: Process;
  readonly deflate_last_consumed: (stream: number) => number;
  readonly deflate_end: (stream: number) => number;
  readonly inflate_new: () => number;
  readonly inflate_init_raw: (stream: number) => number;
  readonly inflate_process: Process;
  readonly inflate_last_consumed: (stream: number) => number;
  readonly inflate_end: (stream: number) => number;
}

/** How much was written, in 24 bits, with zlib's code above them. */
type Process = (
  stream: number,
  input: number,
  length: number,
  output: number,
  capacity: number,
  flush: number,
) => number;

/** The language has it, the library of ES2023 does not name it; some pages and modes of browsers forbid it. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { exports: object };
    }
  | undefined;

/** What zlib calls Z_NO_FLUSH, Z_FINISH and Z_STREAM_END. */
export const [goOn, finish, streamEnd] = [0, 4, 1];
/** What is handed over at once, in bytes, and taken back: whatever comes, the module's memory stays small. */
export const window = 128 * 1024;

let started: Zlib | undefined;

/** zlib as WebAssembly; undefined where it was not loaded or cannot be started. */
export function startedZlib(): Zlib | undefined {
  started ??= start();
  return started;
}

/** Decoded once: a kept start has it. */
let binary: Uint8Array | undefined;
let refused = false;

/** Node, and what is made like it. A page writes one document at a time, and is spared the download. */
const writesMany = (): boolean =>
  (globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } }).process?.versions?.node !==
  undefined;

/** Loads what `startedZlib` starts, where many documents are written. Without it all goes the way of the script. */
export async function loadZlib(): Promise<void> {
  if (binary || !writesMany()) return;
  const { zlibWasm } = await import('./zlib-wasm.ts');
  binary = decode(zlibWasm);
}

/**
 * Undefined where there is no WebAssembly, which a start that is kept for later has only afterwards, and where it cannot
 * be started. Why makes no difference, since the script gives the same bytes.
 */
function start(): Zlib | undefined {
  if (refused || !binary) return undefined;
  try {
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
