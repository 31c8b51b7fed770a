import { inflateSync } from 'fflate';
import { goOn, startedZlib, streamEnd, window } from './zlib.ts';

/**
 * What was deflated, of this size in bytes: zlib as WebAssembly takes half of the time that a script needs. For what we
 * packed ourselves: it holds nothing to its size until it is unpacked. Throws where it is damaged.
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const zlib = startedZlib();
  const bytes = new Uint8Array(size);
  if (!zlib) return inflateSync(packed, { out: bytes });
  const { malloc, free } = zlib;
  const stream = zlib.inflate_new();
  zlib.inflate_init_raw(stream);
  const [input, output] = [malloc(window), malloc(window)];
  let [taken, made, code] = [0, 0, 0];
  while (code !== streamEnd) {
    const given = packed.subarray(taken, taken + window);
    new Uint8Array(zlib.memory.buffer).set(given, input);
    const result = zlib.inflate_process(stream, input, given.length, output, window, goOn);
    code = result >> 24;
    if (code < 0) break;
    const length = result & 0xffffff;
    bytes.set(new Uint8Array(zlib.memory.buffer, output, length), made);
    taken += zlib.inflate_last_consumed(stream);
    made += length;
  }
  free(input);
  free(output);
  zlib.inflate_end(stream);
  if (code !== streamEnd || made !== size) throw new Error(`unreachable: zlib says ${code}`);
  return bytes;
}
