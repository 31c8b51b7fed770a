import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../src/folder/index.ts';
import { canonicalPack, type PackFiles } from '../../src/pack/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (files: PackFiles) => new TextDecoder().decode(canonicalPack(files));

const line = fc.string({ unit: fc.constantFrom('a', 'é', 'ü', '法', '治', ' ', '{', '1', ':', '\t', '\r') });
const path = fc.stringMatching(/^[a-zé]{1,3}(?:\/[a-z]{1,3})?\.(?:hbs|yaml)$/);
const content = fc
  .array(line, { maxLength: 4 })
  .map((lines) => lines.map((each) => each.replace(/\r+$/, '')).join('\n'));
const pack = fc.dictionary(path, content, { minKeys: 1, maxKeys: 5 }).map((files) => new Map(Object.entries(files)));

describe('canonicalPack', () => {
  it('says each path and content with its length in bytes, paths in order', () => {
    const files = new Map([
      ['sections/a.hbs', '\ufeff甲\r\n'],
      ['pack.yaml', 'id: a\n'],
    ]);
    expect(said(files)).toBe('9:pack.yaml6:id: a\n14:sections/a.hbs4:甲\n');
  });

  it('does not mistake what ends one file for what begins the next', () => {
    expect(said(new Map([['a', 'b1:c']]))).not.toBe(
      said(
        new Map([
          ['a', 'b'],
          ['c', ''],
        ]),
      ),
    );
    expect(
      said(
        new Map([
          ['a', '1:b1:c'],
          ['d', ''],
        ]),
      ),
    ).not.toBe(
      said(
        new Map([
          ['a', ''],
          ['b', 'c'],
          ['d', ''],
        ]),
      ),
    );
  });

  it('keeps a file that is not UTF-8 as it is', () => {
    const [one, other] = [Uint8Array.of(0xb7, 0xa8), Uint8Array.of(0xb7, 0xa9)];
    expect(integrityOf(new Map([['a', one]]))).not.toBe(integrityOf(new Map([['a', other]])));
  });
});

describe('integrityOf', () => {
  it('is a sha256 in base64', () => {
    expect(integrityOf(new Map([['pack.yaml', 'id: a\n']]))).toBe(
      'sha256-5SF4jS3QQNDcsmCLwERnxQV1t0ZFkAyaZXmSZ4i9COA=',
    );
  });

  it('is the same with a BOM, with CRLF, decomposed, as bytes, in any order', () => {
    fc.assert(
      fc.property(pack, fc.infiniteStream(fc.boolean()), (files, choose) => {
        const turn = () => choose.next().value === true;
        const typed = [...files].reverse().map(([name, text]) => {
          const decomposed = turn() ? text.normalize('NFD') : text;
          const ended = turn() ? decomposed.replaceAll('\n', '\r\n') : decomposed;
          const marked = turn() ? `\ufeff${ended}` : ended;
          return [turn() ? name.normalize('NFD') : name, turn() ? bytes(marked) : marked] as const;
        });
        expect(integrityOf(new Map(typed))).toBe(integrityOf(files));
      }),
    );
  });

  it.each([
    ['a content', [['a.hbs', 'é']], [['a.hbs', 'e\u0301']]],
    ['a path', [['é.hbs', 'a']], [['e\u0301.hbs', 'a']]],
    [
      'paths that sort otherwise',
      [
        ['é.hbs', 'a'],
        ['f.hbs', 'b'],
      ],
      [
        ['e\u0301.hbs', 'a'],
        ['f.hbs', 'b'],
      ],
    ],
  ] as const)('does not tell composed from decomposed characters in %s', (_, composed, decomposed) => {
    expect(composed).not.toEqual(decomposed);
    expect(integrityOf(new Map(decomposed))).toBe(integrityOf(new Map(composed)));
    expect(integrityOf(new Map(decomposed.map(([name, text]) => [name, bytes(text)])))).toBe(
      integrityOf(new Map(composed)),
    );
  });

  it('is another one with any other character more, less or changed, in a content or a path', () => {
    const change = fc.record({
      at: fc.nat(),
      file: fc.nat(),
      kind: fc.constantFrom('add', 'drop', 'change', 'path', 'gone'),
    });
    fc.assert(
      fc.property(pack, change, (files, { at, file, kind }) => {
        const entries = [...files];
        const [name, text] = entries[file % entries.length]!;
        const place = text.length === 0 ? 0 : at % text.length;
        const changed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
          add: [[name, `${text.slice(0, place)}x${text.slice(place)}`]],
          drop: [[name, text.slice(0, place) + text.slice(place + 1)]],
          change: [[name, `${text.slice(0, place)}x${text.slice(place + 1)}`]],
          path: [[`${name}x`, text]],
          gone: [],
        };
        fc.pre(kind !== 'drop' || text.length > 0);
        const others = entries.filter(([each]) => each !== name);
        expect(integrityOf(new Map([...others, ...changed[kind]!]))).not.toBe(integrityOf(files));
      }),
    );
  });
});
