import { afterEach, expect, it } from 'vitest';
import { integrityOfBytes, sha256 } from '../../src/folder/files/sha256.ts';

const { getBuiltinModule } = process;
afterEach(() => {
  process.getBuiltinModule = getBuiltinModule;
});

it.each(['', 'abc', '法治政府'.repeat(1000)])('is the same with and without Node: %#', (text) => {
  const bytes = new TextEncoder().encode(text);
  const hashes = () => [sha256(bytes), integrityOfBytes(bytes)];
  const native = hashes();
  process.getBuiltinModule = undefined as never;
  expect(hashes()).toEqual(native);
});

it('is what the standard says', () => {
  expect(sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
