import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/ooxml/index.ts';
import { listZip, unpack } from '../../src/ooxml/zip/read-zip.ts';
import { type RawEntry, type RawZip, zipOf } from './zip-of.ts';

const read = (zip: Uint8Array, limit = 100) =>
  Object.fromEntries(listZip(zip, limit).map((entry) => [entry.name, toText(unpack(zip, entry))]));
const code = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const text = '全年办结行政复议案件。'.repeat(2000);
const whole: readonly RawEntry[] = [
  { name: 'a.xml', content: text },
  { name: 'b.xml', content: '乙' },
];

describe('what sound programs write', () => {
  const told = { 'a.xml': text, 'b.xml': '乙' };

  it.each<[string, readonly RawEntry[], RawZip]>([
    ['deflated', whole, {}],
    ['stored', whole.map((entry) => ({ ...entry, method: 0 })), {}],
    ['with sizes after the content', whole.map((entry) => ({ ...entry, descriptor: true })), {}],
    ['with sizes in 64 bits', whole.map((entry) => ({ ...entry, wide: true })), {}],
    ['with a directory in 64 bits', whole, { wide: true }],
    ['with folders', [{ name: 'word/' }, ...whole, { name: 'word/' }], {}],
    ['with a comment', whole, { comment: new Uint8Array(0xffff).fill(0x20) }],
    ['with \\ between names', [{ name: 'p\\a.xml', content: '1' }], {}],
  ])('%s', (what, entries, options) => {
    expect(read(zipOf(entries, options))).toEqual(what.includes('\\') ? { 'p/a.xml': '1' } : told);
  });

  it('names begin without /', () => {
    expect(read(zipOf([{ name: '//word/a.xml', content: '1' }]))).toEqual({ 'word/a.xml': '1' });
  });

  it('nothing at all', () => {
    expect(read(zipOf([]))).toEqual({});
    expect(read(zipOf([{ name: 'a', content: '' }]))).toEqual({ a: '' });
  });

  it('another program, with sizes in 64 bits and after the content', async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { zip64: true, dataDescriptor: true });
    await writer.add('a.xml', new TextReader(text));
    expect(read(await writer.close())).toEqual({ 'a.xml': text });
    expect(read(zipSync({ 'a.xml': new TextEncoder().encode(text) }))).toEqual({ 'a.xml': text });
  });

  it('names are no properties', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty'];
    const zip = zipOf(names.map((name) => ({ name, content: name })));
    expect(listZip(zip, 3).map((entry) => toText(unpack(zip, entry)))).toEqual(names);
  });
});

describe('what is refused', () => {
  const one = (entry: Partial<RawEntry>) => zipOf([{ name: 'a.xml', content: text, ...entry }]);
  const sound = one({});

  it.each<[string, Uint8Array, string]>([
    ['no zip', new TextEncoder().encode(text), 'not-a-package'],
    ['less than an end', new Uint8Array(21), 'not-a-package'],
    ['one without its end', sound.slice(0, -22), 'cut'],
    ['one whose directory is cut', zipOf(whole, { count: 3 }), 'cut'],
    ['a directory that is nowhere', zipOf([], { count: 1 }), 'cut'],
    [
      'a name that runs past the end',
      one({ name: 'a' }).map((byte, at, all) => (at === all.length - 22 - 47 + 29 ? 0xff : byte)),
      'cut',
    ],
    ['a file that is nowhere', one({ offset: 0x7fffffff }), 'cut'],
    ['a file in the midst of another', one({ offset: 3 }), 'cut'],
    ['content that runs past the end', one({ packedSize: 0x7fffffff }), 'cut'],
    ['an encrypted file', one({ flags: 1 }), 'locked-part'],
    ['another compression', one({ method: 12 }), 'compression'],
    ['a wrong checksum', one({ checksum: 1 }), 'damaged'],
    ['a size that is too small by one', one({ size: new TextEncoder().encode(text).length - 1 }), 'damaged'],
    ['a size that is too large by one', one({ size: new TextEncoder().encode(text).length + 1 }), 'damaged'],
    ['content that is cut', one({ packedSize: 20 }), 'damaged'],
    ['a stored file of another size', one({ method: 0, size: 7 }), 'damaged'],
    ['two of one name', zipOf([...whole, { name: 'a.xml', content: '2' }]), 'repeated-part'],
    ['two that differ in case', zipOf([...whole, { name: 'A.XML', content: '2' }]), 'repeated-part'],
    ['two that differ in /', zipOf([{ name: 'p/a.xml' }, { name: '\\p\\a.xml' }]), 'repeated-part'],
  ])('%s', (_, zip, expected) => {
    expect(code(() => read(zip))).toBe(expected);
  });

  it('more files than allowed, and not one fewer', () => {
    expect(code(() => read(zipOf(whole), 1))).toBe('too-many-parts');
    expect(code(() => read(zipOf(whole), 2))).toBeUndefined();
  });

  it('a file encrypted by another program', async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { password: 'secret' });
    await writer.add('a.xml', new TextReader(text));
    const zip = await writer.close();
    expect(code(() => read(zip))).toBe('locked-part');
  });

  it('any byte changed or lost gives a code of ours or what was there', () => {
    const zip = zipOf(whole.map((entry) => ({ ...entry, content: '办结行政复议案件21件。' })));
    for (let at = 0; at < zip.length; at++) {
      const changed = Uint8Array.from(zip);
      changed[at] = changed[at]! ^ 0x55;
      for (const damaged of [changed, zip.slice(0, at), zip.slice(at + 1)]) {
        try {
          for (const content of Object.values(read(damaged))) expect(content).toBe('办结行政复议案件21件。');
        } catch (error) {
          expect(error).toMatchObject({ name: 'PackageError' });
        }
      }
    }
  });
});
