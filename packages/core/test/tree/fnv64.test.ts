import { expect, it } from 'vitest';
import { fnv64 } from '../../src/tree/index.ts';

it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of “%s” is that of the specification', (text, hash) => expect(fnv64(text)).toBe(hash));
