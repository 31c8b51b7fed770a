import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { gzip as gzipInScript } from 'pako';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { gzip } from '../../src/ooxml/zip/gzip.ts';
import { loadZlib, startedZlib } from '../../src/ooxml/zip/zlib.ts';
import { zlibWasm } from '../../src/ooxml/zip/zlib-wasm.ts';

await loadZlib();

const isUnpacked = (bytes: Uint8Array) => Buffer.from(bytes).equals(gunzipSync(gzip(bytes)));

test('zlib as WebAssembly is what runs here, once it is loaded', () => {
  expect(startedZlib()).toBeDefined();
});

test('other programs unpack what it packs, whatever it is and however much', () => {
  const text = fc.string().map((each) => new TextEncoder().encode(each));
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 2000 }), text), isUnpacked));
  for (const length of [0, 1, 131_072, 131_073, 3_000_000]) {
    const noise = Uint8Array.from({ length }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 24);
    expect(isUnpacked(noise), `${length}`).toBe(true);
  }
});

test('zlib as a script gives the same, for where WebAssembly is forbidden', () => {
  const words = fc.array(fc.constantFrom('<w:r>', '<w:t>', '法治', '21', '件', '</w:t>', '</w:r>', ' '), {
    maxLength: 4000,
  });
  const text = words.map((each) => new TextEncoder().encode(each.join('')));
  const isSame = (bytes: Uint8Array) => Buffer.from(gzipInScript(bytes, { level: 3 })).equals(gzip(bytes));
  fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 5000 }), text), isSame));
  expect(isSame(Uint8Array.from({ length: 1_000_000 }, (_, index) => Math.imul(index >> 3, 0x9e3779b1) >>> 27))).toBe(
    true,
  );
});

describe('where WebAssembly cannot be started, the same bytes come out', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: Record<'Module' | 'Instance', unknown> })
    .WebAssembly;
  const refuse = (why: unknown) =>
    class {
      constructor() {
        throw why;
      }
    };
  const page = new TextEncoder().encode('<w:p>全年办理行政复议案件21件。</w:p>'.repeat(100));
  const wanted = gzip(page);

  test.each<readonly [string, unknown]>([
    ['a page forbids it', { Module: refuse(new EvalError('Content Security Policy')), Instance }],
    ['a main thread compiles no more than 4 KB', { Module: refuse(new RangeError('larger than 4KB')), Instance }],
    ['it compiles and cannot run', { Module, Instance: refuse(new Error('out of memory')) }],
    [
      'what runs is something else',
      {
        Module,
        Instance: class {
          readonly exports = {};
        },
      },
    ],
    ['what is thrown is no error', { Module: refuse(null), Instance }],
    ['it is empty', {}],
    ['there is none', undefined],
  ])('%s', async (_, given) => {
    vi.stubGlobal('WebAssembly', given);
    vi.resetModules();
    const { gzip: anew } = await import('../../src/ooxml/zip/gzip.ts');
    const { loadZlib: loadAnew } = await import('../../src/ooxml/zip/zlib.ts');
    for (const time of ['unloaded', 'first', 'second']) {
      expect(anew(page), time).toEqual(wanted);
      await loadAnew();
    }
  });
});

test('the same bytes come out on every machine and every Node', () => {
  const text = '<w:p><w:r><w:t>全年办理行政复议案件21件。</w:t></w:r></w:p>'.repeat(500);
  const hash = createHash('sha256')
    .update(gzip(new TextEncoder().encode(text)))
    .digest('hex');
  expect(hash).toMatchInlineSnapshot(`"53e495454e30b52154ad0a7fcea0478c8b08060e9c4dbdf01dc5e7f80d2bcbdc"`);
});

test('is the zlib of the zip.js that is installed; `npm run renew:zlib` renews it', () => {
  const installed = createRequire(import.meta.url).resolve('@zip.js/zip.js/dist/zip-module.wasm');
  expect(zlibWasm === readFileSync(installed).toString('base64')).toBe(true);
});
