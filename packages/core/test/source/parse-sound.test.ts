import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { decodeText } from '../../src/source/index.ts';
import { parseSound } from '../../src/source/yaml/parse-sound.ts';
import { parseWhole } from '../../src/source/yaml/parse-whole.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const texts = ['examples', 'packages/templates/packs'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !/(?:^|[\\/])out[\\/]/.test(path))
    .map((path) => [`${folder}/${path}`, readFileSync(`${root}/${folder}/${path}`, 'utf8')] as const),
);

/** What is read at once is what the whole parser reads, and it has nothing to say of it; whether it was. */
function agrees(text: string): boolean {
  const sound = parseSound(text, 'f');
  if (!sound) return false;
  const { value, found } = parseWhole(text, 'f', z.unknown());
  expect(found, text).toEqual([]);
  expect(value?.value, text).toEqual(sound.value);
  expect([...(value?.places ?? [])], text).toEqual([...sound.places]);
  return true;
}

it('reads every file of the examples and the packs', () => {
  expect(texts.length).toBeGreaterThan(50);
  for (const [path, text] of texts) expect(agrees(text), path).toBe(true);
});

const tokens = [
  ...['甲', '乙: ', 'a', 'b: ', '"', "'", '[', ']', '{', '}', ', ', ': ', ':', ' ', '  ', '\n', '\n  ', '\n    ', '- '],
  ...[
    '\n- ',
    '\n  - ',
    '#',
    ' # 注',
    '|\n',
    '|-\n',
    '>\n',
    '>+\n',
    '? ',
    '! ',
    '!!str ',
    '&a ',
    '*a',
    '<<: ',
    '\t',
    '%',
  ],
  ...['\n---\n', '\n...\n', '~', 'null', 'true', '010', '1_000', '0x1f', '0o17', '1.50', '.5', '-0', '1e3', '12:30'],
  ...['2024-02-20', '1234567890123456', '0.12345678901234567', '\\', '\\n', '\\u0007', '@', '`', '__proto__: ', '，'],
];

describe('agrees with the whole parser where it reads at all', () => {
  it('in texts of any tokens', () => {
    let read = 0;
    const line = fc.tuple(
      fc.constantFrom('', '  ', '- ', '  - ', '    '),
      fc.constantFrom('', 'a: ', 'b: ', '年: '),
      fc.array(fc.constantFrom(...tokens), { maxLength: 3 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        if (agrees(lines.map((parts) => parts.join('')).join('\n'))) read += 1;
      }),
      { numRuns: 6000 },
    );
    expect(read).toBeGreaterThan(400);
  });

  it('in the files of the examples with something cut, doubled or put in', () => {
    let read = 0;
    const change = fc.record({ at: fc.nat(), cut: fc.nat(3), token: fc.constantFrom('', ...tokens) });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 2 }), ([, whole], changes) => {
        let text = whole.slice(0, 1500);
        for (const { at, cut, token } of changes) {
          const start = at % text.length;
          text = text.slice(0, start) + token + text.slice(start + cut);
        }
        const decoded = decodeText(text, 'f').value;
        if (decoded !== undefined && agrees(decoded)) read += 1;
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(300);
  });
});

it.each([
  ['a fault', 'a: [1'],
  ['a key written twice', 'a: 1\na: 2'],
  ['an alias', 'a: &x 1\nb: *x'],
  ['a tag', 'a: !!str 1'],
  ['a zero in front', 'code: 010'],
  ['an exponent', 'a: 1e3010'],
  ['a number with more digits than are kept', 'a: 12345678901234567'],
  ['an escape', 'a: "\\u0007"'],
  ['a key that is no word', '010: a'],
  ['two documents', 'a: 1\n---\nb: 2'],
  ['nothing but a comment', '# 注\n'],
  ['a text alone', '法治政府'],
  ['a prototype', '__proto__: { a: 1 }'],
])('leaves %s to the whole parser', (_, text) => {
  expect(parseSound(text, 'f')).toBeUndefined();
});
