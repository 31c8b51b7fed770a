import { expect, it } from 'vitest';
import { foreignNames, foreignParts } from '../../src/ooxml/foreign-parts.ts';
import { zipOf } from './zip-of.ts';

const two = zipOf([
  { name: 'a', content: new Uint8Array(1024) },
  { name: 'b', content: new Uint8Array(1024) },
]);
const read = (limits: { partBytes?: number; allBytes?: number }, isWanted = (_: string) => true) =>
  [...foreignParts(two, { partBytes: 1024, allBytes: 2048, isWanted, ...limits }).keys()].join();

it('holds one part and all of them to their bytes', () => {
  expect(read({})).toBe('a,b');
  expect(() => read({ partBytes: 1023 })).toThrow(expect.objectContaining({ code: 'too-large', part: 'a' }));
  expect(() => read({ allBytes: 2047 })).toThrow(expect.objectContaining({ code: 'too-large', part: 'b' }));
});

it('does not count what nobody wants', () => {
  expect(read({ allBytes: 1024 }, (name) => name === 'b')).toBe('b');
});

it('tells of a damaged part, or throws', () => {
  const zip = zipOf([
    { name: 'a', content: '1' },
    { name: 'b', content: '2', checksum: 0 },
  ]);
  const limits = { partBytes: 9, allBytes: 9, isWanted: () => true };
  const told: string[] = [];
  const parts = foreignParts(zip, { ...limits, onDamaged: (part, { code }) => void told.push(`${part} ${code}`) });
  expect([[...parts.keys()], told]).toEqual([['a'], ['b damaged']]);
  expect(() => foreignParts(zip, limits)).toThrow(expect.objectContaining({ code: 'damaged' }));
});

it('opens four thousand parts and not one more, before it looks at any', () => {
  const names = Array.from({ length: 4000 }, (_, index) => ({ name: String(index), method: 0 }));
  const none = { partBytes: 9, allBytes: 9, isWanted: () => false };
  expect(foreignNames(zipOf(names))).toHaveLength(4000);
  const tooMany = zipOf([...names, { name: 'x' }]);
  expect(() => foreignNames(tooMany)).toThrow(expect.objectContaining({ code: 'too-many-parts' }));
  expect(() => foreignParts(tooMany, none)).toThrow(expect.objectContaining({ code: 'too-many-parts' }));
});
