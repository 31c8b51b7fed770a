import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integrityOf, memoryFiles, readArchive, writeArchive } from '../../src/folder/index.ts';
import { parsePackage } from '../../src/ooxml/index.ts';
import { type RawEntry, zipOf } from '../ooxml/zip-of.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const pack = new Map([
  ['pack.yaml', 'id: city\nname: 市\nversion: 1.2.0\nextends: national@^1\n'],
  ['sections/a.hbs', '甲'],
  ['README.md', '说明'],
  ['CHANGES.md', '# 1.2.0\n\n- 甲\n'],
  ['sample/report.yaml', 'year: 2025\n'],
]);
const whole = writeArchive(pack)!;
/** The entries of a sound archive, to be spoilt. */
const sound: readonly RawEntry[] = [...parsePackage(whole)].map(([name, content]) => ({ name, content }));
const idsOf = (entries: readonly RawEntry[]) => {
  const { value, messages } = readArchive(zipOf(entries), 'city.zip');
  expect(value).toBeUndefined();
  return messages.map(({ ruleId }) => ruleId);
};

describe('an archive', () => {
  it('has the same bytes for the same files, in whatever order they come', () => {
    expect(writeArchive(new Map([...pack].reverse()))).toEqual(whole);
  });

  it('leaves out what is no part of a pack', () => {
    const more = new Map([...pack, ['package.json', '{}'], ['evidence/a.pdf', 'x'], ['sample/a.js', '']]);
    expect(writeArchive(more)).toEqual(whole);
  });

  it('gives back every file as it was put in, and the same integrity', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), text), (sections) => {
        const files = new Map([
          ['pack.yaml', encode('id: a\nname: 甲\nversion: 1.0.0\n')],
          ...Object.entries(sections).map(([id, content]) => [`sections/${id}.hbs`, encode(content)] as const),
        ]);
        const { value, messages } = readArchive(writeArchive(files)!, 'a.zip');
        expect(messages).toEqual([]);
        expect(new Map(value?.files)).toEqual(files);
        expect(integrityOf(value!.files)).toBe(integrityOf(files));
        expect(value?.manifest.integrity).toBe(integrityOf(files));
      }),
    );
  });

  it('is not written of a folder without pack.yaml', () => {
    expect(writeArchive(new Map([['sections/a.hbs', '甲']]))).toBeUndefined();
  });
});

describe('a hostile archive', () => {
  it.each([
    '../pack.yaml',
    'sections/../../x.hbs',
    '/etc/x.hbs',
    'C:/x.hbs',
    'c:x.hbs',
    '..\\x.hbs',
    'sections\\x.hbs',
    '\\\\server\\x.hbs',
    './x.hbs',
    'sections//x.hbs',
    'sections/con.hbs',
    'sections/NUL',
    'sections/aux.txt.hbs',
    'sections/com1/x.hbs',
    'sections/LPT9 .hbs',
    'sections/a.hbs.',
    'sections/a /x.hbs',
    'sections/a:b.hbs',
    'sections/a?.hbs',
    'sections/a\u0000.hbs',
    'sections/a\u202eb.hbs',
    'sections/a\n.hbs',
    '../',
    `sections/${'长'.repeat(201)}.hbs`,
  ])('has a path %j that is refused', (name) => {
    expect(idsOf([...sound, { name, content: 'x' }])).toContain('archive/path');
  });

  it('has a link', () => {
    expect(idsOf([...sound, { name: 'sections/b.hbs', content: '/etc/passwd', attributes: 0xa1ff0000 }])).toEqual([
      'archive/link',
    ]);
  });

  it.each(['sections/a.hbs', 'sections/A.hbs', 'SECTIONS/a.hbs', 'sections/ａ.hbs', 'sections/a.hbs/b.hbs'])(
    'has a name %s that is another on one machine and the same on the next',
    (name) => {
      expect(idsOf([...sound, { name, content: 'x' }])).toContain('archive/same-name');
    },
  );

  it('has a program, a setting of another tool or a page', () => {
    for (const name of ['run.exe', 'package.json', 'sample/x.js', '.npmrc'])
      expect(idsOf([...sound, { name, content: 'x' }])).toEqual(['archive/foreign-file']);
  });

  it('has more, fewer or other files than its manifest says, all of it said', () => {
    const others = sound.filter(({ name }) => name !== 'README.md');
    const altered = others.map((each) => (each.name === 'CHANGES.md' ? { ...each, content: '# 9.9.9' } : each));
    expect(idsOf([...altered, { name: 'sections/more.hbs', content: '乙' }]).sort()).toEqual([
      'archive/absent',
      'archive/digest',
      'archive/extra',
      'archive/integrity',
    ]);
  });

  it.each([
    [/"version": "1.2.0"/, '"version": "1.3.0"', 'archive/identity'],
    [/"extends": "[^"]*"/, '"extends": "evil@^1"', 'archive/identity'],
    [/"id": "city"/, '"id": "national"', 'archive/identity'],
    [/"integrity": "sha256-./, '"integrity": "sha256-_', 'schema/wrong-value'],
    [/"archiveVersion": 1/, '"archiveVersion": 2', 'schema/wrong-value'],
    [/^\{/, '[', undefined],
  ])('has a manifest in which %s is %s', (pattern, put, id) => {
    const text = new TextDecoder().decode(sound.find(({ name }) => name === 'fazhi-pack.json')!.content as Uint8Array);
    const spoilt = sound.map((each) =>
      each.name === 'fazhi-pack.json' ? { ...each, content: text.replace(pattern, put) } : each,
    );
    const found = idsOf(spoilt);
    expect(found.length).toBeGreaterThan(0);
    if (id !== undefined) expect(found).toContain(id);
  });

  it('has no manifest', () => {
    expect(idsOf(sound.filter(({ name }) => name !== 'fazhi-pack.json'))).toEqual(['archive/no-manifest']);
  });

  it.each([
    ['says it unpacks to more than is allowed', zipOf([...sound, { name: 'sections/b.hbs', size: 17_000_000 }])],
    ['unpacks to more than it says', zipOf([...sound, { name: 'sections/b.hbs', content: 'x'.repeat(99), size: 3 }])],
    ['has too many files', zipOf(Array.from({ length: 4001 }, (_, at) => ({ name: `sections/a${at}.hbs` })))],
    ['is cut', whole.subarray(0, whole.length - 30)],
    ['is no zip', encode('<html>')],
    ['is empty', new Uint8Array()],
    ['is locked', zipOf([{ name: 'pack.yaml', content: 'x', flags: 1 }])],
  ])('%s', (_what, bytes) => {
    const { value, messages } = readArchive(bytes, 'city.zip');
    expect(value).toBeUndefined();
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['archive/unreadable']);
  });
});

describe('a signature', () => {
  const signed = writeArchive(pack, { sign: (bytes) => `by us ${bytes.length}` })!;
  const verify = (bytes: Uint8Array, signature: string) => signature === `by us ${bytes.length}`;

  it('is handed to whoever can verify it', () => {
    expect(readArchive(signed, 'a.zip', { verify }).value?.isSigned).toBe(true);
  });

  it('is missed, or found wrong, where it is asked for', () => {
    const idsWith = (bytes: Uint8Array, by: typeof verify) =>
      readArchive(bytes, 'a.zip', { verify: by }).messages.map(({ ruleId }) => ruleId);
    expect(idsWith(whole, verify)).toEqual(['archive/unsigned']);
    expect(idsWith(signed, () => false)).toEqual(['archive/signature']);
  });
});

describe('memory files', () => {
  it('put a whole folder in the place of another', async () => {
    const entries = new Map([
      ['p/a/old.hbs', encode('旧')],
      ['p/ab/b.hbs', encode('乙')],
    ]);
    await memoryFiles(entries).replaceFolder?.('p/a', new Map([['new.hbs', encode('新')]]));
    expect([...entries.keys()].sort()).toEqual(['p/a/new.hbs', 'p/ab/b.hbs']);
  });
});
