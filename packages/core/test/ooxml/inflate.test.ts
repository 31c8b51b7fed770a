import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { inflate } from '../../src/ooxml/zip/inflate.ts';
import { loadZlib } from '../../src/ooxml/zip/zlib.ts';

await loadZlib();

const page = Buffer.from('<w:p>全年办理行政复议案件21件。</w:p>'.repeat(100));

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a page', page],
  ['as much as is handed over at once', Buffer.alloc(128 * 1024, 'a')],
  ['a byte more', Buffer.alloc(128 * 1024 + 1, 'a')],
  ['what cannot be made smaller', Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * index) >> 7))],
])('%s comes out as it was', (_, bytes) => {
  expect(Buffer.from(inflate(deflateRawSync(bytes), bytes.length)).equals(bytes)).toBe(true);
});

test('any bytes come out as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      expect(inflate(deflateRawSync(bytes), bytes.length)).toEqual(bytes);
    }),
  );
});

test.each([
  ['damaged', () => inflate(deflateRawSync(page).fill(0xff, 10, 20), page.length)],
  ['cut', () => inflate(deflateRawSync(page).subarray(0, 60), page.length)],
  ['larger than said', () => inflate(deflateRawSync(page), page.length - 1)],
  ['smaller than said', () => inflate(deflateRawSync(page), page.length + 1)],
])('what is %s is refused', (_, unpack) => {
  expect(unpack).toThrow();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the same comes out where there is no WebAssembly', async () => {
  vi.stubGlobal('WebAssembly', undefined);
  vi.resetModules();
  const { inflate: anew } = await import('../../src/ooxml/zip/inflate.ts');
  expect(Buffer.from(anew(deflateRawSync(page), page.length)).equals(page)).toBe(true);
});
