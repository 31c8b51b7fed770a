import { expect, test } from 'vitest';
import { replaceScalars } from '../../src/index.ts';

const text = 'facts:\n  - { metric: a, value: 5, prior: 7 } # 5\n  - { metric: "b c", value: \'12\' }\nyear: 2025\n';
const at = (line: number, column: number) => ({ file: 'facts.yaml', line, column });

test('replaces several values of a line, longer and shorter, in whatever order they are given', () => {
  const replacements = [
    { place: at(2, 25), value: '12345' },
    { place: at(2, 35), value: '"a b"' },
    { place: at(2, 15), value: 'b.c' },
    { place: at(3, 15), value: 'd' },
    { place: at(3, 29), value: '1' },
    { place: at(4, 7), value: '2026' },
  ];
  const expected =
    'facts:\n  - { metric: b.c, value: 12345, prior: "a b" } # 5\n  - { metric: d, value: 1 }\nyear: 2026\n';
  expect(replaceScalars(text, replacements)).toBe(expected);
  expect(replaceScalars(text, [...replacements].reverse())).toBe(expected);
});

test('leaves alone what holds no scalar', () => {
  for (const place of [at(2, 16), at(2, 37), at(1, 90)])
    expect(replaceScalars(text, [{ place, value: 'x' }])).toBe(text);
});
