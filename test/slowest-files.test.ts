import { expect, it } from 'vitest';
import { slowestFiles } from './slowest-files.ts';

it('lists the ten files that took longest, the slowest first', () => {
  const times = Array.from({ length: 12 }, (_, index) => ({ file: `${index}.test.ts`, milliseconds: index * 1040 }));
  expect(slowestFiles(times)).toBe(`
 The slowest test files
   11.4 s  11.test.ts
   10.4 s  10.test.ts
    9.4 s  9.test.ts
    8.3 s  8.test.ts
    7.3 s  7.test.ts
    6.2 s  6.test.ts
    5.2 s  5.test.ts
    4.2 s  4.test.ts
    3.1 s  3.test.ts
    2.1 s  2.test.ts
`);
});
